# Possible disclosure of sensitive information (PIPA art. 23(3), 30(1)3-3)

sensitive = Khả năng thông tin nhạy cảm được công khai và cách chọn không công khai
    .intro = Thông tin được công khai trong quá trình { $we } cung cấp dịch vụ có thể bao gồm thông tin nhạy cảm của chủ thể thông tin như sau.
    .none = Thông tin nhạy cảm của chủ thể thông tin không được công khai trong quá trình { $we } cung cấp dịch vụ.
    .items = Thông tin nhạy cảm có thể được công khai
    .where = Nơi công khai
    .hide = Cách chọn không công khai
