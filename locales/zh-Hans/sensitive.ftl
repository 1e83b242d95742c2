# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = 敏感信息的公开可能性及选择不公开的方法
    .intro = { $we }在提供服务的过程中公开的信息可能包含信息主体的敏感信息，具体如下。
    .none = { $we }在提供服务的过程中，不公开信息主体的敏感信息。
    .items = 可能公开的敏感信息
    .where = 公开之处
    .hide = 选择不公开的方法
