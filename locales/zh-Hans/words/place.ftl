# Places of cameras. Nouns.

place-lobby = 大厅
place-corridor = 走廊

## For today's clinics

place-entrance = 出入口
place-reception = 挂号处
place-waiting-room = 候诊室
place-stairs = 楼梯
place-elevator = 电梯
place-parking-lot = 停车场
place-exterior = 建筑物外部
place-emergency-exit = 紧急出口
place-records-room = 资料保管室
place-server-room = 机房
place-dispensary = 调剂室
place-operating-room = 手术室
