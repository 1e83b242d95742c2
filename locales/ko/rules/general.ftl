# `gongji check`가 처리방침에서 찾는 것: `finding-<code>`는 무엇인지, `.hint`는 어떻게 할지 말한다.
#
# 의료기관과 유치업체의 담당자가 읽는다. 파일에 있는 말은 역따옴표 안에 둔다. `$laws`는 근거 조문, `$day`는 그 판이 따르는 법의 날이다.

finding-unknown_rule = `{ $value }`라는 규칙이 없어 예외로 둘 수 없습니다
    .hint = { $has-near ->
        [yes] `{ $near }`을(를) 뜻하셨습니까?
       *[no] `gongji check`가 보여 주는 코드를 그대로 적으십시오
    }
finding-not_waivable = `{ $value }`은(는) 예외로 둘 수 없습니다. 법의 판단이 아니라 파일이나 날짜의 잘못입니다
    .hint = 잘못을 고치고 이 줄을 지우십시오
finding-waiver_of_nothing = `{ $value }`로 예외를 둘 것이 없습니다
    .hint = 나중에 다른 것을 가리지 않도록 이 줄을 지우십시오
finding-unknown_regime = `{ $value }` 법의 규칙이 없습니다
    .hint = { $has-near ->
        [yes] `{ $near }`을(를) 뜻하셨습니까?
       *[no] 다음 가운데 하나를 적으십시오: { $known }
    }
finding-section_missing = 처리방침에 반드시 있어야 하는 `{ $name }` 항목이 없습니다({ $laws })
    .hint = `{ $name }:`과 그 사실을 적으십시오. 적는 방법은 `gongji explain section_missing`에 있습니다
finding-items_etc = “{ $value }”은(는) 항목을 빠뜨린 표현입니다
    .hint = 항목을 빠짐없이 적고 ‘등’을 빼십시오({ $laws })
finding-retention_vague = `{ $name }`의 보유기간이 ‘목적 달성 시까지’와 같은 말뿐이어서 언제까지인지 알 수 없습니다
    .hint = 기간, 정보주체가 알 수 있는 일, 또는 법령에 따라 보존하는 기록을 적으십시오({ $laws })
finding-harder_than_collection = 개인정보는 { JOSA($known, "으로/로") } 수집하면서 열람 등의 요구는 그 방법으로 받지 않습니다
    .hint = `rights.channels`에 같은 방법을 더하십시오. 요구의 절차는 수집의 절차보다 어렵지 않아야 합니다({ $laws })
