# Places of cameras. Nouns.

place-lobby = ロビー
place-corridor = 廊下

## For today's clinics

place-entrance = 出入口
place-reception = 受付
place-waiting-room = 待合室
place-stairs = 階段
place-elevator = エレベーター
place-parking-lot = 駐車場
place-exterior = 建物の外部
place-emergency-exit = 非常口
place-records-room = 資料保管室
place-server-room = サーバー室
place-dispensary = 調剤室
place-operating-room = 手術室
