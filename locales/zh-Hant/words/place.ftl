# Places of cameras. Nouns.

place-lobby = 大廳
place-corridor = 走廊

## For today's clinics

place-entrance = 出入口
place-reception = 掛號櫃檯
place-waiting-room = 候診室
place-stairs = 樓梯
place-elevator = 電梯
place-parking-lot = 停車場
place-exterior = 建築物外部
place-emergency-exit = 緊急出口
place-records-room = 資料保管室
place-server-room = 機房
place-dispensary = 調劑室
place-operating-room = 手術室
