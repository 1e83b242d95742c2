# Devices that collect automatically, and how to refuse them (PIPA art. 30(1)7)

automatic_collection = Installation and operation of automatic collection devices, and how to refuse them
    .intro = The following applies to the devices that { $we } installs and operates to collect personal information automatically.
    .none = { CAP($we) } does not install or operate cookies or other devices that automatically collect personal information.
    .devices = Devices installed and operated
    .purposes = Purposes of their use
    .choices = In settings such as those of the web browser, data subjects can choose to:
    .browsers = How to refuse, by browser or device
    .browser = Browser or device
    .steps = Steps
