# `gongji check`가 `clinic.yaml`의 `regimes`에 `gdpr`이 있을 때 찾는 것: `finding-<code>`는 무엇인지, `.hint`는 어떻게 할지 말한다.
#
# 의료기관과 유치업체의 담당자가 읽는다. 파일에 있는 말은 역따옴표 안에 둔다. `$laws`는 근거 조문이다.

finding-gdpr_controller_contact = 개인정보처리자에게 연락할 방법이 없습니다. 전화번호도 이메일도 없습니다
    .hint = `officer`나 그 담당부서에 `email` 또는 `phone`을 적으십시오({ $laws })
finding-gdpr_officer_contact = 개인정보 보호책임자의 전화번호도 이메일도 없습니다
    .hint = 보호책임자의 `email`이나 `phone`을 적으십시오. `privacy@…`처럼 직책의 주소라도 됩니다({ $laws })
finding-gdpr_legal_basis = `{ $name }`에 GDPR의 법적 근거가 없습니다
    .hint = 그 처리의 `basis`에 제6조 제1항의 해당하는 것을 적으십시오. 계약이면 `6(1)b`이고, 동의는 `consent`로 충분합니다({ $laws })
finding-gdpr_legitimate_interests = `{ $name }`은(는) 정당한 이익을 근거로 하지만 어떤 이익인지 적혀 있지 않습니다
    .hint = 그 처리의 `statements`에 누구의 어떤 이익인지 문장으로 적으십시오({ $laws })
finding-gdpr_recipients_undeclared = `{ $name }` 항목이 없어 누가 개인정보를 받는지 알 수 없습니다
    .hint = `{ $name }`을(를) 적거나, 없으면 `none`이라고 적으십시오({ $laws })
finding-gdpr_transfer_safeguard = 유럽경제지역 밖으로 이전하는 `{ $name }`에 보호조치가 적혀 있지 않습니다
    .hint = 이전의 `basis`에 제45조, 제46조, 제49조 가운데 해당하는 조문을 적으십시오. 표준계약조항이면 `46(2)c`이고, 동의는 `consent`로 충분합니다({ $laws })
finding-gdpr_storage_period = `{ $name }`의 보관기간이 없습니다
    .hint = 그 처리에 `retention`(기간 또는 기간을 정하는 기준)을 적으십시오({ $laws })
finding-gdpr_rights_missing = GDPR의 권리가 빠져 있습니다: `{ $known }`
    .hint = `rights.rights`에 이 낱말을 더하십시오({ $laws })
finding-gdpr_consent_withdrawal = `{ $name }`은(는) 동의를 받아 처리하지만 동의를 철회할 수 있다는 말이 없습니다
    .hint = `rights.rights`에 `consent-withdrawal`을 더하거나 `rights.withdrawal`을 적으십시오({ $laws })
finding-gdpr_supervisory_authority = 감독기관에 민원을 제기할 권리를 알리지 않았습니다
    .hint = `rights.statements`에 `complaint-to-supervisory-authority`를 더하십시오({ $laws })
finding-gdpr_obligation_to_provide = 필수항목을 제공하지 않으면 어떻게 되는지 적혀 있지 않습니다
    .hint = `items.statements`에 `refusal-of-required-items`를 더하거나 직접 쓴 문장을 더하십시오({ $laws })
finding-gdpr_automated_decisions_undeclared = { $kind ->
        [criteria] 자동화된 결정 `{ $name }`을(를) 어떤 논리로 하는지 적혀 있지 않습니다
       *[left-out] 자동화된 결정이 있는지 적혀 있지 않습니다
    }
    .hint = { $kind ->
        [criteria] `criteria`에 무엇을 고려하고 정보주체에게 어떤 의미가 있는지 적으십시오({ $laws })
       *[left-out] `automated_decisions: none`이라고 적거나 결정마다 적으십시오({ $laws })
    }
finding-gdpr_source_undeclared = `{ $value }`로 수집한다고 적었지만 어느 처리의 항목이 그렇게 온 것인지 적혀 있지 않습니다
    .hint = 그렇게 받은 항목이 있는 처리의 `collected_by`에 `{ $value }`을(를) 적으십시오({ $laws })
finding-gdpr_health_basis = `{ $name }`은(는) 건강정보를 처리하지만 GDPR 제9조의 근거가 없습니다
    .hint = 그 처리의 `basis`에 진료라면 `9(2)h`처럼 해당하는 사유를 적거나, 동의를 받아 처리하십시오({ $laws })
finding-gdpr_audience_language = 유럽연합의 언어로 된 처리방침이 없습니다
    .hint = `locales`에 `en`처럼 읽을 사람의 언어를 더하십시오. 유럽연합에 있는 사람을 대상으로 하지 않으면 `regimes`에서 `gdpr`을 빼십시오({ $laws })
