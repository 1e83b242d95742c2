# Devices that collect automatically, and how to refuse them (PIPA art. 30(1)7)

automatic_collection = 有关自动收集个人信息的装置的设置、运行及其拒绝的事项
    .intro = 有关{ $we }设置、运行的个人信息自动收集装置的事项如下。
    .none = { $we }不设置、运行Cookie等自动收集个人信息的装置。
    .devices = 设置、运行的装置
    .purposes = 使用装置的目的
    .choices = 信息主体可以在网页浏览器等的设置中作出如下选择。
    .browsers = 各浏览器、设备的拒绝设置方法
    .browser = 浏览器或设备
    .steps = 设置方法
