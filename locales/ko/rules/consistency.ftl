# `gongji check`가 한 가지를 두 가지로 말하는 처리방침, 날짜, 언어에서 찾는 것: `finding-<code>`는 무엇인지, `.hint`는 어떻게
# 할지 말한다.
#
# 의료기관과 유치업체의 담당자가 읽는다. 파일에 있는 말은 역따옴표 안에 둔다. `$laws`는 근거 조문이다. 항목에 관한 것에서 `$kind`는
# `none`이라고 적었으면 `none`, 항목이 없으면 `left-out`이고, `$known`은 그 항목이 있어야 함을 보여 주는 것이다.

## 하는 일을 말하지 않는 항목

finding-children_denied = { $kind ->
        [none] 아동의 개인정보를 처리하지 않는다고 적었지만 `{ $known }`이(가) 있습니다
       *[left-out] 아동에 관한 말이 없지만 `{ $known }`이(가) 있습니다
    }
    .hint = `children`에 법정대리인의 동의를 받는 방법을 적거나, 법정대리인에 관한 항목을 빼십시오({ $laws })
finding-provision_denied = { $kind ->
        [none] 제3자에게 제공하지 않는다고 적었지만 `{ $known }`이(가) 있습니다
       *[left-out] 제3자 제공에 관한 말이 없지만 `{ $known }`이(가) 있습니다
    }
    .hint = `provision`에 제공받는 자, 목적, 항목, 근거를 적으십시오. 법률에 따라 제출하는 것도 제공입니다({ $laws })
finding-entrustment_denied = { $kind ->
        [none] 위탁하지 않는다고 적었지만 수탁자를 말하는 곳이 있습니다: `{ $known }`
       *[left-out] 위탁에 관한 항목이 없지만 수탁자를 말하는 곳이 있습니다: `{ $known }`
    }
    .hint = `entrustment`에 수탁자와 위탁하는 업무를 적거나, 수탁자를 말하는 부분을 빼십시오({ $laws })
finding-hosting_not_entrusted = 위탁하지 않는다고 적었지만 홈페이지가 있습니다(`{ $known }`). 누가 호스팅하고 유지보수합니까?
    .hint = 확인하여 `entrustment`에 적으십시오. 서버를 직접 운영한다면 그 이유를 적어 예외로 두십시오({ $laws })
finding-entrustment_by_consent_promised = `{ $known }`은(는) 위탁하기 전에 동의를 받겠다는 약속입니다. 법은 공개만을 요구하지만 약속은 지켜야 합니다
    .hint = `entrustment-published-when-begun`으로 바꾸거나 수탁자를 적으십시오({ $laws })
finding-cross_border_denied = { $kind ->
        [none] 국외로 이전하지 않는다고 적었지만 국외 사업자가 있습니다: `{ $known }`
       *[left-out] 국외 이전에 관한 말이 없지만 국외 사업자가 있습니다: `{ $known }`
    }
    .hint = `cross_border`에 국가, 항목, 목적, 시기와 방법, 기간, 거부 방법을 적으십시오. 모든 정보가 국내에 있고 국외에서 조회할 수도 없다면 국내 법인의 이름을 적거나 그 이유를 적어 예외로 두십시오({ $laws })
finding-sensitive_denied = { $kind ->
        [none] 민감정보가 공개되지 않는다고 적었지만 다른 사람이 글을 볼 수 있는 곳이 있습니다: `{ $known }`
       *[left-out] 민감정보가 공개될 수 있는지 말하지 않았지만 다른 사람이 글을 볼 수 있는 곳이 있습니다: `{ $known }`
    }
    .hint = `sensitive`에 무엇이 어디에서 공개될 수 있는지, 어떻게 비공개를 선택하는지 적으십시오. 담당자만 볼 수 있다면 그 이유를 적어 예외로 두십시오({ $laws })
finding-pseudonymized_denied = { $kind ->
        [none] 가명정보를 처리하지 않는다고 적었지만 `{ $known }`이(가) 있습니다
       *[left-out] 가명정보에 관한 말이 없지만 `{ $known }`이(가) 있습니다
    }
    .hint = `pseudonymized`를 적으십시오. 동의를 받아 처리한다면 `basis: consent`를 적고, 더 이상 누구도 알아볼 수 없는 정보라면 그 이유를 적어 예외로 두십시오({ $laws })
finding-ai_development_undeclared = { $kind ->
        [purpose] 처리 목적에 인공지능이 있지만 개인정보를 인공지능 개발에 이용하는지 적지 않았습니다
       *[service] 인공지능을 쓰는 수탁자가 있지만 개인정보를 인공지능 개발에 이용하는지 적지 않았습니다
    }
    .hint = { $from }부터, 개인정보 보호위원회의 심의·의결을 받아 개발에 이용한다면 `articles`에 이용하는 목적과 유형을 적으십시오. 개발에 이용하지 않는다면 그렇게 적으십시오({ $laws })
finding-automatic_collection_denied = { $kind ->
        [none] 자동으로 수집하는 장치를 두지 않는다고 적었지만 `{ $known }`이(가) 있습니다
       *[left-out] 쿠키 등 자동 수집 장치에 관한 말이 없지만 `{ $known }`이(가) 있습니다
    }
    .hint = `automatic_collection`에 장치와 거부하는 방법을 적거나, 장치로 수집하는 것을 빼십시오({ $laws })
finding-automated_decisions_denied = { $kind ->
        [none] 자동화된 결정을 하지 않는다고 적었지만 `{ $known }`이(가) 있습니다
       *[left-out] 어떤 자동화된 결정을 하는지 말하지 않았지만 `{ $known }`이(가) 있습니다
    }
    .hint = `automated_decisions`에 결정마다 적거나, 하지 않으면 `none`이라고 적으십시오({ $laws })
finding-cameras_denied = { $kind ->
        [none] 영상정보처리기기가 없다고 적었지만 `{ $known }`이(가) 있습니다
       *[left-out] 영상정보처리기기에 관한 말이 없지만 `{ $known }`이(가) 있습니다
    }
    .hint = `cameras`를 적거나, 영상에 관한 것을 빼십시오. 운영·관리 방침을 따로 두어도 됩니다({ $laws })

## 한 가지를 두 가지로 말하는 것

finding-rights_contradiction = `{ $value }`에 따르면 받지 않는 요구를 다른 곳에서는 받는다고 적었습니다: `{ $known }`
    .hint = 둘 가운데 하나만 남기십시오. 접수하는 방법은 `not_accepted`에 적지 않습니다({ $laws })
finding-statement_contradicted = `{ $known }`이(가) 있는 한 `{ $value }`은(는) 사실이 아닙니다
    .hint = 사실에 맞는 쪽을 남기고 다른 쪽은 빼거나 바꾸십시오

## 날짜

finding-date_imprecise = `{ $name }`이(가) 월까지만 적혀 있습니다: `{ $value }`
    .hint = { $name ->
        [effective] 파일의 이름에도 날까지 적으십시오. 처리방침이 어느 날부터 적용되는지 알 수 있어야 합니다({ $laws })
        [announced] 날까지 적으십시오. 미리 알리는 기간은 이 날부터 셉니다
       *[established] 알 수 있다면 날까지 적으십시오
    }
finding-date_order = { $kind ->
        [effective] 제정일 `{ $name }`이 시행일 `{ $value }`보다 늦습니다
       *[announced] 제정일 `{ $name }`이 공고일 `{ $value }`보다 늦습니다
    }
    .hint = 잘못된 날짜를 고치십시오. `established`는 처리방침을 처음 만든 날입니다
finding-previous_versions_missing = `{ $value }`에 제정한 처리방침인데 볼 수 있는 첫 판은 `{ $known }`의 것입니다
    .hint = 이전 처리방침을 파일로 더하고 `gongji seal --imported`로 봉인하십시오. 남아 있지 않으면 그 이유를 적어 예외로 두십시오({ $laws })

## 언어와 페이지

finding-english_for_premises_missing = { $kind ->
        [facilitator] 외국인환자 유치사업자는 개인정보 보호에 관한 사항을 영어로 게시하여야 하는데 영어로 된 글이 없습니다
       *[registered] 외국인환자 유치의료기관은 개인정보 보호에 관한 사항을 영어로 게시하여야 하는데 영어로 된 글이 없습니다
    }
    .hint = `locales`에 `en`을 더하고 영어로 된 글을 사업장에 게시하십시오({ $laws })
finding-contents_out_of_order = { $kind ->
        [stray] 목차의 `{ $value }`이(가) 본문에 없습니다
        [missing] `{ $value }`이(가) 목차에 없습니다
       *[order] `{ $value }`의 순서가 목차와 본문에서 다릅니다
    }
    .hint = 조항을 나오는 순서대로 목차에 보이도록 테마를 고치십시오({ $laws })
