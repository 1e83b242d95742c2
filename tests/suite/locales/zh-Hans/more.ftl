more = 查看
	.hint = 点击
