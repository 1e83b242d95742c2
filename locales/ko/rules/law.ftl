# `gongji check`가 법에 비추어 찾는 것: 처리의 근거, 법령에 따라 보존하는 기록, 구제기관, 이름, 비워 둔 자리.
# `finding-<code>`는 무엇인지, `.hint`는 어떻게 할지 말한다.
#
# 의료기관과 유치업체의 담당자가 읽는다. 파일에 있는 말은 역따옴표 안에 둔다. `$laws`는 근거 조문이다.

## 처리의 근거

finding-rrn_by_consent = `{ $name }`에서 주민등록번호를 동의에 근거하여 처리합니다. 주민등록번호는 동의를 받아도 처리할 수 없습니다({ $laws })
    .hint = 주민등록번호를 빼거나, 그 처리를 요구하거나 허용하는 법률 또는 대통령령의 조문을 `basis`에 적으십시오
finding-rrn_without_statute = { $kind ->
        [only-rule] `{ $name }`에서 주민등록번호를 처리하지만 그 근거가 될 만한 것이 부령(시행규칙)뿐입니다. 부령만으로는 처리할 수 없습니다({ $laws })
        [unnamed] `{ $name }`에서 주민등록번호를 법령에 따라 처리한다고 하면서 그 법령을 적지 않았습니다({ $laws })
        [no-basis] `{ $name }`에서 주민등록번호를 처리하지만 근거를 적지 않았습니다({ $laws })
       *[no-statute] `{ $name }`에서 주민등록번호를 처리하지만 적은 근거로는 처리할 수 없습니다({ $laws })
    }
    .hint = 주민등록번호의 처리를 요구하거나 허용하는 법률 또는 대통령령의 조문을 `basis`에 더하십시오. 그러한 조문이 없으면 항목에서 빼십시오
finding-rrn_entrusted = 수탁자 `{ $name }`에게 주민등록번호가 전달됩니다({ $laws })
    .hint = 차트번호나 생년월일로 바꾸십시오. 법령에서 허용하는 경우라면 확인한 뒤 `waive`에 적어 예외로 두십시오
finding-unique_identifier_without_basis = `{ $name }`에서 `{ $value }` 항목을 동의나 법령의 근거 없이 처리합니다({ $laws })
    .hint = 그 항목을 별도의 처리 활동으로 나누어 다른 동의와 별도로 동의를 받고 `basis: consent`를 적거나, 그 처리를 구체적으로 요구하거나 허용하는 법령의 조문을 `basis`에 더하십시오
finding-sensitive_without_basis = `{ $name }`에서 민감정보를 동의나 법령의 근거 없이 처리합니다({ $laws })
    .hint = 그 처리를 요구하거나 허용하는 법령의 조문을 `basis`에 더하거나, 그 항목을 별도의 처리 활동으로 나누어 다른 동의와 별도로 동의를 받고 `basis: consent`를 적으십시오
finding-agency_health_without_consent = `{ $name }`에서 건강정보를 처리하지만 동의를 받는다고 적지 않았습니다. 의료기관이 아니면 별도의 동의가 필요합니다({ $laws })
    .hint = 건강정보에 대하여 다른 동의와 별도로 동의를 받고 `basis: consent`를 적으십시오
finding-promotion_among_other_purposes = { $kind ->
        [no-consent] `{ $name }`은(는) 홍보를 위한 처리인데 동의를 근거로 적지 않았습니다({ $laws })
       *[mixed] `{ $name }`의 다른 목적 가운데 홍보가 섞여 있습니다. 홍보에 대한 동의는 다른 동의와 구분하여 받아야 합니다({ $laws })
    }
    .hint = 홍보를 별도의 처리 활동으로 나누고 `basis: consent`를 적으십시오. 이미 구분하여 동의를 받고 있다면 `promotional-information-with-separate-consent` 문장을 더하십시오
finding-law_obsolete_basis = `{ $value }`은(는) 이제 개인정보 처리의 근거가 되는 법률이 아닙니다({ $laws })
    .hint = 「개인정보 보호법」을 적으십시오. 서문은 `preamble: standard`로 적으면 됩니다
finding-privacy_act_not_named = { $kind ->
        [none] 서문에 법률의 이름이 없습니다. 「개인정보 보호법」을 적어야 합니다({ $laws })
       *[others] 서문에 다른 법률만 있고 「개인정보 보호법」이 없습니다({ $laws })
    }
    .hint = `preamble: standard`로 적거나 `preamble.laws`에 `personal-information-protection-act`를 더하십시오

## 법령에 따라 보존하는 기록

finding-retention_law_mismatch = { $kind ->
        [shorter] `{ $name }`의 기간을 `{ $value }`(으)로 적었지만 법령은 `{ $known }` 이상 보존하도록 합니다({ $laws })
        [over] `{ $name }`의 기간을 `{ $value }`(으)로 적었지만 `{ $known }`을(를) 넘지 않아야 합니다({ $laws })
       *[longer] `{ $name }`의 기간을 `{ $value }`(으)로 적었지만 법령이 정한 기간은 `{ $known }`이고 그 뒤에는 파기하여야 합니다({ $laws })
    }
    .hint = 기간을 빼면 법령에서 정한 기간이 나옵니다
finding-retention_wrong_law = `{ $name }`의 보존을 정한 것은 `{ $value }` 조항이 아니라 { $laws }입니다
    .hint = 법령을 빼면 맞는 조문이 나옵니다. 기록을 잘못 고른 것이라면 뜻한 기록을 적으십시오
finding-law_decree_instead_of_rule = 진료에 관한 기록의 보존기간은 시행령이 아니라 시행규칙에서 정합니다({ $laws })
    .hint = 법령을 빼면 맞는 조문이 나옵니다. 법령을 적는다면 `medical-service-act-rule`로 고치십시오
finding-retention_not_applicable = { $kind ->
        [unused] 적용되지 않는다고 하면서 열거한 기록이 있습니다: `{ $name }`
        [telecom] 전기통신사업자의 의무입니다
        [credit] 신용정보회사 등의 의무입니다
        [financial] 금융회사와 전자금융업자의 의무입니다
        [public-board] 게시판을 운영하는 공공기관의 의무입니다
        [medical] 의료기관의 의무입니다
       *[merchant] 상인의 의무이며, 의사는 상인으로 보지 않습니다
    }
    .hint = 빼십시오. 다른 이유로 필요한 정보라면 근거와 기간을 갖춘 별도의 처리 활동으로 적으십시오({ $laws })
finding-retention_rule_abolished = 1년 동안 로그인하지 않은 이용자에 관한 규정은 2023년 9월 15일에 없어졌습니다
    .hint = 그 기간을 빼십시오. 휴면 계정을 계속 파기하려면 법령 없이 `years: 1, after: last-login`이라고 적으십시오
finding-retention_without_law = 법령에 따라 보존한다고 하면서 무엇을 보존하는지 적지 않았습니다({ $laws })
    .hint = `kept_by_law`에 기록과 그 항목을 적으십시오. 보존하는 것이 없으면 그 문장을 빼십시오
finding-retention_contradiction = `{ $name }`의 내용과 `{ $value }`의 내용이 서로 어긋납니다({ $laws })
    .hint = 실제로 하는 대로 적고 다른 하나는 빼십시오
finding-law_as_a_whole_cited = `{ $value }`을(를) 조문 없이 적었습니다({ $laws })
    .hint = 기록이라면 법령을 빼십시오. 그러면 조문이 나옵니다. 또는 `article`에 조문을 적으십시오

## 구제기관

finding-body_obsolete = `{ $value }`은(는) 없어진 기관이거나 옛 연락처입니다
    .hint = { $kind ->
        [replaced] `{ $known }`(으)로 바꾸거나 `remedies: standard`로 적으십시오({ $laws })
       *[dropped] 빼거나 `remedies: standard`로 적으십시오({ $laws })
    }
finding-body_missing = { $kind ->
        [all] 권익을 침해받았을 때 도움을 받을 수 있는 기관이 적혀 있지 않습니다({ $laws })
       *[some] 구제기관 가운데 `{ $known }`이(가) 빠져 있습니다({ $laws })
    }
    .hint = `remedies: standard`로 적거나 다음 기관을 적으십시오: `{ $known }`
finding-body_contact_differs = `{ $name }`의 연락처는 { $value }이(가) 아니라 { $known }(으)로 알려져 있습니다
    .hint = 연락처를 빼면 현재의 연락처가 나옵니다({ $laws })

## 이름과 비워 둔 자리

finding-title_name = 이 문서를 “{ $value }”(이)라고 부릅니다. 이름은 ‘개인정보 처리방침’입니다({ $laws })
    .hint = 어디에서나 ‘개인정보 처리방침’으로 적으십시오
finding-purpose_etc = { $kind ->
        [task] “{ $value }”은(는) 위탁업무를 빠뜨린 표현입니다
       *[purpose] “{ $value }”은(는) 처리 목적을 빠뜨린 표현입니다
    }
    .hint = 빠짐없이 적고 ‘등’을 빼십시오({ $laws })
finding-value_unresolved = “{ $value }” 자리가 채워지지 않은 채 남아 있습니다
    .hint = 뜻한 내용을 적거나 그 문장을 빼십시오
finding-value_missing = `{ $name }` 자리가 비어 있습니다({ $laws })
    .hint = 값을 적거나 그 줄을 지우십시오
finding-list_empty = `{ $name }`에 아무것도 적혀 있지 않습니다({ $laws })
    .hint = 채우거나, 하지 않는 항목이면 `none`으로 적거나, 그 줄을 지우십시오
