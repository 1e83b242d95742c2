# `gongji check`가 처리방침의 각 항목에서 찾는 것: `finding-<code>`는 무엇인지, `.hint`는 어떻게 할지 말한다.
#
# 의료기관과 유치업체의 담당자가 읽는다. 파일에 있는 말은 역따옴표 안에 둔다. `$laws`는 근거 조문, `$known`은 YAML에 적는 사실의 이름이다.

finding-section_undeclared = `{ $name }`에 해당하는 것이 있는지 없는지 처리방침으로는 알 수 없습니다({ $laws })
    .hint = `{ $name }:`에 사실을 적거나, 하지 않으면 `{ $name }: none`이라고 적으십시오
finding-purpose_missing = { $kind ->
        [apart] 목적을 항목과 따로 적어, `{ $known }`의 항목을 무엇에 쓰는지 알 수 없습니다
       *[each] `{ $name }`에 항목은 있으나 처리 목적이 없습니다({ $laws })
    }
    .hint = { $kind ->
        [apart] `items`가 있는 처리마다 `purposes`를 적으십시오({ $laws })
       *[each] 그 처리에 `purposes`를 적으십시오
    }
finding-items_missing = { $kind ->
        [apart] 항목을 목적과 따로 적어, `{ $known }`에서 어떤 항목을 처리하는지 알 수 없습니다
       *[each] `{ $name }`에 처리하는 항목이 없습니다({ $laws })
    }
    .hint = { $kind ->
        [apart] 처리마다 `items`를 적으십시오({ $laws })
       *[each] 그 처리에 `items`(`required`, `optional`, `sensitive`, `automatic`)를 적으십시오
    }
finding-items_required_and_optional = `{ $name }`에서 `{ $value }` 항목이 필수이면서 선택입니다
    .hint = 실제에 맞는 쪽에만 두고 다른 쪽에서는 빼십시오({ $laws })
finding-no_consent_split = { $kind ->
        [nowhere] 동의를 받아 처리하는 것과 동의 없이 처리하는 것이 구분되어 있지 않습니다. `{ $known }`에 처리의 근거가 없습니다({ $laws })
        [unstated] `{ $name }`에 처리의 근거가 없습니다({ $laws })
        [article] `{ $name }`의 근거는 동의에 관한 조문인데 동의 없이 처리하는 개인정보로 분류됩니다({ $laws })
       *[mixed] `{ $name }`의 근거가 동의이면서 법령이어서 어느 항목이 동의를 받는 것인지 알 수 없습니다({ $laws })
    }
    .hint = { $kind ->
        [article] `basis: consent`라고 적으십시오. 조문은 그 옆에 함께 적을 수 있습니다
        [mixed] 동의를 받아 처리하는 항목을 별도의 처리로 나누십시오
       *[other] 처리마다 `basis: consent`나 동의 없이 처리할 수 있는 근거 조문을 적으십시오
    }
finding-children_without_consent_procedure = 만 14세 미만 아동의 법정대리인에게서 동의를 받고 확인하는 방법이 적혀 있지 않습니다
    .hint = `children.consent_by`에 `legal-representative-mobile-phone-verification`과 같은 방법을 적으십시오({ $laws })
finding-retention_missing = { $kind ->
        [apart] 기간을 항목과 따로 적어, `{ $known }`의 항목을 언제까지 보유하는지 알 수 없습니다
       *[each] `{ $name }`에 항목은 있으나 보유기간이 없습니다({ $laws })
    }
    .hint = { $kind ->
        [apart] `items`가 있는 처리마다 `retention`을 적으십시오({ $laws })
       *[each] 그 처리에 `retention`(기간, 기간이 끝나는 때, 또는 법령에 따라 보존하는 기록)을 적으십시오
    }
finding-kept_by_law_missing = `{ $name }`의 개인정보를 법령에 따라 보존한다고(`{ $value }`) 적었으나 `kept_by_law`에 없습니다
    .hint = `kept_by_law`에 그 기록을 항목과 함께 적으십시오({ $laws })
finding-kept_by_law_items_missing = 법령에 따라 보존하는 기록 `{ $name }`에 보존하는 항목이 없습니다({ $laws })
    .hint = 보존하는 `items`를 적으십시오. 보존하지 않는 기록이면 빼십시오
finding-registered_files_missing = 공공기관의 처리방침에 등록대상 개인정보파일에 관한 사항이 적혀 있지 않습니다({ $laws })
    .hint = `articles`에 조항을 두어 등록한 파일을 적으십시오. 등록대상인 파일이 없으면 이유를 적어 예외로 두십시오
finding-destruction_particulars = { $kind ->
        [electronic] 전자적 파일을 파기하는 방법이 적혀 있지 않습니다
        [paper] 종이 문서를 파기하는 방법이 적혀 있지 않습니다
       *[whole] `destruction`에 `{ $known }` 기재가 없습니다({ $laws })
    }
    .hint = { $kind ->
        [electronic] `destruction.methods.electronic`에 방법을 적으십시오({ $laws })
        [paper] `destruction.methods.paper`에 방법을 적으십시오({ $laws })
       *[whole] `procedure`에 파기 절차를, `methods`에 전자적 파일과 종이 문서의 파기 방법을 적으십시오
    }
finding-provision_particulars = { $kind ->
        [law] `{ $name }`에게 제공하는 사항에 `{ $known }` 기재가 없습니다(작성지침 Ⅲ.7)
       *[consent] 동의를 받아 `{ $name }`에게 제공하는 사항에 `{ $known }` 기재가 없습니다({ $laws })
    }
    .hint = `provision.recipients.{ $name }`에 빠진 것을 적으십시오
finding-recipient_generic = `{ $value }`은(는) 제공받는 자의 이름이 아니라 종류입니다
    .hint = 이름을 적으십시오. 동의를 받을 때 이름을 알린다면 `provision.statements`에 `recipient-named-when-consent-obtained`를 더하십시오({ $laws })
finding-additional_use_criteria = { $kind ->
        [items] 추가적인 이용 `{ $name }`에 항목이 없습니다(작성지침 Ⅲ.8)
       *[criteria] 추가적인 이용 `{ $name }`에 판단 기준 `{ $known }` 기재가 없습니다({ $laws })
    }
    .hint = { $kind ->
        [items] 그 이용에 `items`를 적으십시오
       *[criteria] `considerations`에 각각 한 문장씩 적으십시오
    }
finding-entrustee_unnamed = { $kind ->
        [nobody] 처리업무를 위탁한다고 적었으나 수탁자가 하나도 없습니다({ $laws })
        [tasks] `{ $name }`에 위탁하는 업무의 내용이 없습니다({ $laws })
       *[kind] `{ $value }`만으로는 수탁자가 누구인지 알 수 없습니다({ $laws })
    }
    .hint = { $kind ->
        [nobody] `parties`에 수탁자를 적거나, 위탁하지 않으면 `entrustment: none`이라고 적으십시오
        [tasks] `tasks`에 위탁하는 업무를 적으십시오
       *[kind] 상호나 법인의 이름을 적으십시오
    }
finding-transfer_particulars = 국외 이전 `{ $name }`에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = `cross_border.transfers.{ $name }`에 빠진 것을 적으십시오
finding-safeguards_incomplete = 안전성 확보조치에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = 실제로 하고 있는 관리적(`managerial`)·기술적(`technical`)·물리적(`physical`) 조치를 적으십시오
finding-sensitive_disclosure_particulars = `sensitive`에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = 공개될 수 있는 민감정보(`items`), 공개되는 곳(`where`), 비공개를 선택하는 방법(`hide`)을 적으십시오
finding-pseudonymized_particulars = { $kind ->
        [use] 가명정보의 처리 `{ $name }`에 `{ $known }` 기재가 없습니다({ $laws })
       *[section] `pseudonymized`에 `{ $known }` 기재가 없습니다({ $laws })
    }
    .hint = { $kind ->
        [use] `pseudonymized.uses.{ $name }`에 빠진 것을 적으십시오
       *[section] 빠진 것을 적으십시오. 하지 않으면 `provision: none`, `entrustment: none`이라고 적습니다
    }
finding-automatic_collection_particulars = `automatic_collection`에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = 설치한 장치(`devices`), 이용하는 목적(`purposes`), 거부의 영향(`effects`)을 적으십시오
finding-automatic_refusal_missing = { $kind ->
        [steps] 지금 쓰이는 브라우저에서 쿠키를 거부하는 설정 방법이 적혀 있지 않습니다
       *[refusal] 자동으로 수집하는 장치를 거부하는 방법이 적혀 있지 않습니다({ $laws })
    }
    .hint = { $kind ->
        [steps] `browsers: [chrome, edge, safari-ios, samsung-internet]`을 더하십시오({ $laws })
       *[refusal] `automatic_collection`에 `choices`와 `browsers`를 적으십시오
    }
finding-browser_obsolete = “{ $value }”은(는) 없어진 브라우저나 예전 판의 설정 방법입니다
    .hint = 지금 쓰이는 브라우저(`chrome`, `edge`, `safari-ios`, `samsung-internet`)로 바꾸십시오({ $laws })
finding-third_party_tool_particulars = 행태정보 수집 도구 `{ $name }`에 `{ $known }` 기재가 없습니다
    .hint = `third_party_tools.tools.{ $name }`에 빠진 것을 적으십시오({ $laws })
finding-rights_particulars = { $kind ->
        [way] 정보주체가 권리를 행사하는 방법이 적혀 있지 않습니다({ $laws })
       *[rights] 정보주체의 권리 가운데 `{ $known }`이(가) 빠져 있습니다({ $laws })
    }
    .hint = { $kind ->
        [way] `rights.channels`에 요구를 접수하는 방법을 적으십시오. 개인정보를 수집하는 방법으로도 요구를 받아야 합니다
       *[rights] 빠진 권리를 `rights.rights`에 더하십시오
    }
finding-objection_procedure_missing = 요구를 거절당했을 때 이의를 제기하는 절차가 적혀 있지 않습니다
    .hint = 절차를 마련하고 `rights`에 `objection: [objection-against-refusal]`을 더하십시오({ $laws })
finding-answer_deadline_missing = 열람 등의 요구에 며칠 안에 답하는지 적혀 있지 않습니다
    .hint = `rights`에 `answer_days: 10`을 적으면 법정 기한 10일이 안내됩니다({ $laws })
finding-answer_deadline_too_long = 열람 등의 요구에 { $value }일 이내에 답한다고 적었으나 법정 기한은 10일입니다({ $laws })
    .hint = `answer_days: 10` 또는 그보다 짧은 기한을 적으십시오
finding-automated_decision_particulars = 자동화된 결정 `{ $name }`에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = `automated_decisions.decisions.{ $name }`에 빠진 것을 적으십시오
finding-officer_contact_missing = { $kind ->
        [name] 개인정보 보호책임자의 성명도 담당 부서의 명칭도 적혀 있지 않습니다({ $laws })
        [phone] 개인정보 보호책임자나 담당 부서의 전화번호가 적혀 있지 않습니다({ $laws })
       *[contact] 개인정보 보호책임자의 연락처가 적혀 있지 않습니다({ $laws })
    }
    .hint = { $kind ->
        [name] `officer`에 `name`(성명)이나 `department`(부서)를 적으십시오
       *[other] `officer`에 `phone`(전화)을 적으십시오
    }
finding-officer_email_missing = { $kind ->
        [blank] 개인정보 보호책임자의 이메일 칸이 비어 있습니다
       *[none] 개인정보 보호책임자의 이메일이 적혀 있지 않습니다
    }
    .hint = `officer`에 `email`을 적으십시오({ $laws })
finding-domestic_agent_particulars = `domestic_agent`에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = 빠진 것을 적으십시오. 법인이면 대표자(`representative`)도 적습니다
finding-camera_particulars = `{ $name }`에 `{ $known }` 기재가 없습니다({ $laws })
    .hint = 빠진 것을 적으십시오. 각 사항은 `gongji explain camera_particulars`에 있습니다
finding-camera_in_private_place = { $kind ->
        [act] “{ $value }”은(는) 고정형 영상정보처리기기로 내부를 보아서는 안 되는 곳에 해당할 수 있습니다({ $laws })
       *[patients] “{ $value }”은(는) 환자의 사생활이 드러나는 곳이어서 영상정보처리기기를 설치할 수 없을 수 있습니다({ $laws })
    }
    .hint = 그 앞에 설치한 것이면 ‘진료실 앞 복도’처럼 적으십시오. 아니면 그 기기를 쓰지 마십시오
finding-camera_retention_over_30_days = 영상정보를 30일 넘게 보관합니다(`{ $value }`)
    .hint = `days: 30`이라고 적거나, 더 긴 기간이 필요한 이유를 직접 적으십시오({ $laws })
