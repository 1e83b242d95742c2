# Procedure and methods of destruction (PIPA art. 21, 30(1)3-2)

destruction = 有关个人信息的销毁程序及方法的事项
    .none = { $we }未保存需要销毁的个人信息。
    .procedure = 销毁程序
    .methods = 销毁方法
    .electronic = 电子文件形式的个人信息
    .paper = 记录或打印在纸上的个人信息
    .kept-by-law = 依法留存的个人信息
    .kept-by-law-stated = 其他法律法规规定应当留存的记录及其依据和留存期限，可以在“{ $section }”中查看。
