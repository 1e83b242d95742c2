# 사용자 파일에서 찾은 문제: `finding-<코드>`는 무엇이 잘못되었는지, `.hint`는 어떻게 하면 되는지 말합니다.
#
# 읽는 사람은 개발자가 아닙니다. 파일에 적힌 글자는 백틱 사이에 두고, 그 뒤에는 조사 대신 명사를 둡니다. 한 문장이면 마침표를
# 찍지 않습니다. 그 문제에 없는 변수는 빈 글입니다. `$has-near`는 `yes`나 `no`입니다.

## 파일

finding-file_too_large = 파일이 너무 큽니다: { $megabytes }MB
    .hint = 파일을 { $limit }MB 이하로 줄이세요
finding-not_a_file = 일반 파일이 아니라 폴더나 파이프, 링크입니다
    .hint = 지우거나, 이 자리에 일반 파일을 넣으세요
finding-outside_site = 사이트 폴더 밖으로 이어지는 링크입니다
    .hint = 링크를 지우고 파일이나 폴더 자체를 이 자리에 복사해 넣으세요
finding-byte_order_mark = 파일이 보이지 않는 표시(BOM)로 시작합니다
    .hint = 인코딩을 ‘UTF-8(BOM)’이 아니라 ‘UTF-8’로 골라 다시 저장하세요
finding-not_utf8 = 파일이 UTF-8로 저장되지 않아 여기부터 글자를 읽을 수 없습니다
    .hint = ‘다른 이름으로 저장’에서 인코딩을 ‘UTF-8’로 골라 다시 저장하세요

## YAML

finding-yaml_syntax = 여기부터 YAML로 읽을 수 없습니다: { $detail }
    .hint = 이 줄과 윗줄에서 쌍점 뒤를 한 칸 띄웠는지, 같은 묶음의 들여쓰기가 같은지, 따옴표와 괄호를 닫았는지 확인하세요. `: `가 들어 있거나 `-`, `@` 같은 기호로 시작하는 글은 따옴표로 감싸세요.
finding-yaml_tab = 줄에 탭이 있습니다. YAML은 빈칸으로만 들여 씁니다.
    .hint = 탭을 지우고 한 단계마다 빈칸 두 개를 넣으세요
finding-yaml_too_deep = 값 안에 값이 너무 깊이 들어 있습니다
    .hint = 윗줄들의 들여쓰기가 맞는지, 괄호를 모두 닫았는지 살펴보세요
finding-yaml_too_large = 파일에 값이 너무 많습니다
    .hint = 맞는 파일인지 확인하고, 필요 없는 내용을 빼세요
finding-yaml_documents = 여기서 둘째 문서가 시작됩니다. 한 파일에는 문서가 하나여야 합니다.
    .hint = `---` 줄을 지우거나, 그 뒤의 내용을 다른 파일로 옮기세요
finding-yaml_alias = 앵커(`&이름`)와 그것을 가리키는 표시(`*이름`)는 쓸 수 없습니다
    .hint = 값을 그대로 풀어 쓰세요. `&`나 `*`로 시작하는 글이라면 따옴표로 감싸세요.
finding-yaml_tag = 형식 표시(`!이름`)는 쓸 수 없습니다
    .hint = 표시를 지우세요. `!`로 시작하는 글이라면 따옴표로 감싸세요.
finding-yaml_name_not_text = 쌍점 앞의 이름은 목록이나 묶음이 아니라 단어 하나여야 합니다
    .hint = `이름: 값`으로 쓰세요. {"`{`"}나 `[`로 시작하는 글이라면 따옴표로 감싸세요.
finding-duplicate_key = `{ $name }` 이름이 두 번 나옵니다. 처음 나온 곳은 { $line }번째 줄입니다.
    .hint = 둘 가운데 하나만 남기고 지우세요
finding-control_character = 글에 눈에 보이지 않는 문자가 있습니다: `{ $code }`
    .hint = 글을 지우고 직접 다시 입력하세요. 이런 문자는 웹 페이지나 문서에서 붙여 넣을 때 따라옵니다.

## 이름과 꼴

finding-missing_key = 여기에 `{ $name }` 값이 빠져 있습니다
    .hint = 여기에 `{ $name }: …` 줄을 넣으세요
finding-missing_value = 이름만 있고 값이 없습니다
    .hint = 쌍점 뒤에 값을 쓰거나, 적을 내용이 없으면 줄을 지우세요
finding-unknown_key = `{ $name }`: 여기에 쓸 수 없는 이름입니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] 다음 가운데 하나를 쓰거나 줄을 지우세요: { $known }
    }
finding-unknown_choice = `{ $word }`: 고를 수 있는 단어가 아닙니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] 다음 가운데 하나를 쓰세요: { $known }
    }
finding-one_of_these = `{ $value }`: 항목 전체를 이 값으로 대신할 수 없습니다
    .hint = 아래 줄에 항목의 내용을 쓰거나, 하지 않는 일이면 `{ $known }` 값을 쓰세요. `preamble`과 `remedies`에는 `standard`도 쓸 수 있습니다.
finding-wrong_type = { $expected ->
        [text] 글 하나가
        [list] 목록이
        [number] 숫자가
        [word] 단어 하나가
        [yes-no] `true`나 `false`가
        [section] 항목의 내용이
        [one-or-list] 값 하나나 목록이
        [basis] `consent`나 법 조문이
        [record] 기록의 단어나 내용이
        [rule] `이름: 값`으로 쓴 기간이나 규칙이
        [citation] `이름: 값`으로 쓴 법령과 조문이
        [language] 언어 태그가
       *[map] `이름: 값` 묶음이
    } 와야 할 자리에 { $found ->
        [list] 목록이
        [map] `이름: 값` 묶음이
       *[text] 값 하나가
    } 있습니다
    .hint = { $expected ->
        [text] 쌍점 뒤에 글을 하나만 쓰세요. 글이 `[`나 {"`{`"}로 시작하면 따옴표로 감싸세요.
        [list] 한 줄에 하나씩 `- ` 뒤에 쓰거나, `[name, phone]`처럼 괄호 안에 쓰세요
        [number] 쌍점 뒤에 `30`처럼 숫자만 쓰세요
        [word] 쌍점 뒤에 단어를 하나만, `- `나 괄호 없이 쓰세요
        [yes-no] 쌍점 뒤에 그러하면 `true`, 아니면 `false`를 쓰세요
        [section] 두 칸 들여서 `이름: 값` 줄로 내용을 쓰거나, 하지 않는 일이면 `none`을 쓰세요
        [one-or-list] 쌍점 뒤에 값을 하나 쓰거나, 여러 개면 한 줄에 하나씩 `- ` 뒤에 쓰세요
        [basis] `consent`를 쓰거나, 조문을 {"`{ law: medical-service-act, article: \"22(1)\" }`"}처럼 쓰세요
        [record] `medical-chart` 같은 단어를 쓰거나, 내용을 {"`{ record: medical-chart, years: 10 }`"}처럼 쓰세요
        [rule] {"`{ years: 5 }`"}, {"`{ until: membership-ends }`"}, {"`{ record: medical-chart }`"}처럼 쓰세요
        [citation] {"`{ law: medical-service-act, article: \"22(1)\" }`"}처럼 쓰세요
        [language] `ko`, `en`, `zh-Hans` 같은 태그를 쓰세요
       *[map] 두 칸 들여서 한 줄에 하나씩 `이름: 값`으로 쓰세요
    }
finding-unreadable_value = 읽을 수 없는 값입니다: { $detail }
    .hint = 문제가 없는 다른 파일의 같은 자리와 비교해 보세요. `gongji new` 명령이 설명을 붙인 파일을 만들어 줍니다.
finding-empty_text = 글이 없고 따옴표나 빈칸, 빈 괄호만 있습니다
    .hint = 글을 쓰거나, 적을 내용이 없으면 줄을 지우세요
finding-said_twice = 이 목록에 `{ $value }`이(가) 두 번 있습니다
    .hint = 하나만 남기십시오. 다른 것을 바꾸려던 것이면 그것을 지우십시오
finding-korean_for_all = 이 한국어 글이 모든 언어의 쪽에 그대로 나옵니다
    .hint = 언어마다 {"`{ ko: …, en: … }`"}와 같이 적으십시오. 필요한 언어: { $known }
finding-empty_list = 목록이 비어 있습니다
    .hint = 값을 하나 이상 쓰거나 줄을 지우세요
finding-too_many_words = 이 자리에 쓰기에는 단어가 너무 많습니다
    .hint = 글을 줄이세요. 긴 글은 `articles` 아래에 따로 조항을 만들어 쓸 수 있습니다.

## 값

finding-not_a_number = `{ $value }`: 여기에 쓸 수 있는 숫자가 아닙니다
    .hint = 따옴표, 부호, 쉼표, 단위 없이 `30`처럼 숫자만 쓰세요
finding-not_true_or_false = `{ $value }`: `true`도 `false`도 아닙니다
    .hint = 그러하면 `true`, 아니면 `false`를 쓰세요
finding-not_a_date = `{ $value }`: 날짜 형식이 아닙니다
    .hint = `2027-01-01`처럼 연, 월, 일을 쓰세요. 달까지만 알면 `2027-01`로 쓰세요.
finding-impossible_date = 달력에 없는 날짜입니다: `{ $value }`
    .hint = 월과 일을 확인하세요
finding-not_a_phone = `{ $value }`: 전화번호가 아닙니다
    .hint = `02-555-0100`이나 `118`처럼 번호를 하나만 쓰세요. 외국 번호는 `+1 650 253 0000`처럼 국가 번호를 붙이세요.
finding-not_an_email = `{ $value }`: 이메일 주소가 아닙니다
    .hint = `privacy@clinic.example`처럼 주소를 하나만, 빈칸이나 괄호 없이 쓰세요
finding-not_a_web_address = `{ $value }`: 웹 주소가 아닙니다
    .hint = `https://clinic.example`처럼 `https://`부터 빠짐없이 쓰세요
finding-not_a_host = `{ $value }`: 호스트 이름이 아닙니다
    .hint = `https://`와 경로를 빼고 `clinic.example`처럼 이름만 쓰세요
finding-not_an_article = `{ $value }`: 조문을 줄여 쓰는 형식이 아닙니다
    .hint = 제22조제1항은 `"22(1)"`, 제30조제1항제3호의2는 `"30(1)3-2"`, 제28조의8제1항제3호가목은 `"28-8(1)3a"`로 쓰세요
finding-not_a_name = `{ $value }`: 여기에 쓸 수 있는 이름이 아닙니다
    .hint = 영문 소문자와 숫자, 그 사이의 `-` 하나씩으로 64자까지 쓰세요(예: `green-lab`). 정해진 단어 대신 직접 쓰려면 {"`{ ko: …, en: … }`"} 형식으로 쓰세요.
finding-not_a_country = `{ $value }`: 나라 코드가 아닙니다
    .hint = `jp`처럼 영문 소문자 두 글자로 쓰세요
finding-not_a_period = 기간을 두 가지 이상의 단위로 적었습니다
    .hint = `months: 18`처럼 `years`, `months`, `days` 가운데 하나만 남기세요
finding-which_retention = 얼마 동안 보관하는지 알 수 없습니다
    .hint = `until: …`, `years: 5` 같은 기간, `record: …`, `laws: […]`, {"`text: { ko: …, en: … }`"} 가운데 꼭 하나만 쓰세요. `after`와 `law`는 기간과 함께만 쓸 수 있습니다.

## 단어와 언어

finding-unknown_word = `{ $word }`: { $kind ->
        [activity] 처리 업무
        [purpose] 처리 목적
        [item] 개인정보 항목
        [method] 수집 방법
        [form] 웹사이트 양식
        [event] 기간이 끝나는 계기
        [record] 법에 따라 보존하는 기록
        [law] 법령
        [body] 권익침해 구제 기관
        [exception] 제공하는 경우
        [recipient] 제공받는 자
        [task] 위탁 업무
        [measure] 안전성 확보 조치
        [device] 자동 수집 장치
        [choice] 쿠키 설정
        [browser] 브라우저
        [menu] 메뉴와 버튼
        [right] 권리
        [channel] 연락 방법
        [role] 담당 업무
        [place] 카메라 설치 장소
        [destruction] 파기 방법
        [content] 변경 안내 내용
        [occasion] 변경 사유
        [country] 나라
        [statement] 문장
       *[other] 이 자리의 단어
    } 목록에 없는 단어입니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] { $kind ->
            [activity] 이 업무의 제목을 직접 쓰세요: {"`name: { ko: …, en: … }`"}
            [country] `jp`처럼 영문 소문자 두 글자로 쓰거나, 나라 이름을 직접 쓰세요: {"`{ ko: …, en: … }`"}
            [statement] 문장을 직접 쓰세요: {"`{ ko: …, en: … }`"}
           *[other] 단어 대신 직접 쓰세요: {"`{ ko: …, en: … }`"}
        }
    }
finding-unknown_section = `{ $word }`: 그런 이름의 항목이 없습니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] 이 조항이 뒤따를 항목의 이름을 쓰세요(예: `officer`, `rights`)
    }
finding-not_a_language = `{ $value }`: 언어 태그가 아닙니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] `ko`, `en`, `ja`, `zh-Hans` 같은 태그를 쓰세요
    }
finding-unknown_language = `{ $value }`: 이 사이트에 없는 언어입니다
    .hint = 다음 가운데 하나를 쓰세요: { $known }. 새 언어를 쓰려면 먼저 `locales/{ $value }/` 폴더에 번역문을 넣으세요.
finding-language_twice = `{ $value }` 언어가 두 번 적혀 있습니다
    .hint = 둘 가운데 하나를 지우세요
finding-no_korean = 언어 목록에 한국어가 없습니다
    .hint = `locales`에 `ko`를 넣으세요. 다른 언어는 한국어 글의 번역입니다.
finding-missing_text = `{ $language }` 언어의 글이 없습니다
    .hint = { $language ->
        [ko] 다른 언어 옆에 `ko: …`를 넣으세요. 번역이 없을 때 대신 보여 줄 한국어 글입니다.
       *[other] 다른 언어 옆에 `{ $language }: …` 값을 넣으세요. 그때까지는 한국어 글을 보여 줍니다.
    }

## 사이트와 기관

finding-no_site_file = 사이트 설정 파일 `content/site.yaml`이 없습니다
    .hint = 사이트 폴더에서 실행하거나 `--root`로 그 폴더를 알려 주세요. 새 사이트는 `gongji init` 명령으로 만듭니다.
finding-unknown_time_zone = `{ $value }`: 없는 시간대입니다
    .hint = `Asia/Seoul`을 쓰거나 줄을 지우세요
finding-unknown_theme = `{ $name }`: 없는 테마입니다
    .hint = `theme: default`로 바꾸거나 `themes/{ $name }` 폴더를 만드세요
finding-stray_file = 쓰임을 알 수 없는 파일이라 빼고 진행합니다
    .hint = 다른 곳으로 옮기거나 지우세요. 처리방침 파일의 이름은 `2027-01-01.yaml`처럼 시행일이어야 합니다.
finding-reserved_name = `{ $value }`: 사이트가 따로 쓰는 이름이라 기관 이름으로 쓸 수 없습니다
    .hint = `{ $value }-clinic`처럼 폴더 이름을 바꾸세요
finding-unknown_clinic = `{ $name }`: 없는 기관입니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] `content/` 안의 폴더 이름을 쓰세요. 새 기관은 `gongji new { $name }` 명령으로 만듭니다.
    }
finding-no_clinic_file = `{ $name }` 기관에 `clinic.yaml` 파일이 없어 어떤 기관인지 알 수 없습니다
    .hint = 다른 기관의 파일을 복사해 `content/{ $name }/clinic.yaml` 파일을 만드세요. 기관이 아니라면 폴더를 `content/` 밖으로 옮기세요.

## 처리방침 파일

finding-no_version = `{ $name }` 기관에 아직 처리방침이 없습니다
    .hint = `content/{ $name }/privacy/2027-01-01.yaml`처럼 시행일을 이름으로 하는 파일을 넣으세요
finding-version_name = `{ $value }`: 파일 이름이 날짜가 아닙니다
    .hint = `2027-01-01.yaml`처럼 시행일로 이름을 지으세요. 달까지만 알면 `2027-01.yaml`로 지으세요.
finding-same_date = 이 파일과 `{ $name }` 파일의 시행일이 같은 날입니다
    .hint = 하나만 남기거나, 각각의 시행일로 이름을 바꾸세요
finding-nothing_sealed = `{ $name }`: 확정한 처리방침이 없거나 아직 공고일이 되지 않아 공개할 페이지가 없습니다
    .hint = 초안은 `gongji seal { $name }`로 확정하세요. `gongji build --drafts`로 미리 볼 수 있습니다.
finding-amend_before_first = `{ $name }`: 시행일 { $date } 전에 시행하는 처리방침이 없습니다. 확정한 첫 처리방침의 시행일은 { $found }입니다
    .hint = `--effective`로 { $found }보다 뒤의 날을 쓰세요
finding-record_lost = `{ $name }`: 공개했던 처리방침은 { $count }개인데 남아 있는 기록은 { $found }개뿐입니다
    .hint = 공개한 처리방침은 계속 볼 수 있어야 합니다. 버전 관리나 백업에서 `sealed` 폴더를 되찾으세요. 정말 없애려면 그 기관의 폴더와 함께 출력 폴더도 지우고 다시 만드세요.
finding-nothing_to_amend = `{ $name }`: 바꿀 처리방침이 그 시행일 전에 없습니다
    .hint = `content/{ $name }/privacy/`에 첫 처리방침을 먼저 적고 확정하세요
finding-effective_differs = 파일 이름은 `{ $name }`인데 안에 적힌 시행일은 `{ $value }`입니다
    .hint = 파일 이름을 `{ $value }.yaml`로 바꾸거나 `effective` 값을 고치세요

## 마크다운

finding-markdown_too_long = 글이 너무 깁니다
    .hint = 여러 조항으로 나누세요
finding-markdown_html = 이 글에는 HTML을 쓸 수 없습니다
    .hint = `**굵게**`, `- 목록`, `[글자](https://…)`처럼 마크다운으로 쓰세요. `<` 기호 자체를 쓰려면 `\<`로 쓰세요.
finding-markdown_link = 열 수 없는 링크입니다: `{ $value }`
    .hint = `https://`, `mailto:`, `tel:`, `#` 가운데 하나로 시작하는 주소를 쓰세요
finding-markdown_image = 이 글에는 그림을 넣을 수 없습니다: `{ $value }`
    .hint = 그림을 지우고 그 내용을 글로 쓰거나, 그림이 있는 페이지로 링크하세요

## 언어별 글

finding-fluent_syntax = { $kind ->
        [no-equals-sign] 아이디 다음에 `=` 기호가 와야 합니다
        [unclosed-brace] 중괄호가 {"`}`"} 기호로 닫히지 않았습니다
        [unclosed-bracket] 갈래의 이름이 `]` 기호로 닫히지 않았습니다
        [unclosed-parenthesis] 함수의 괄호가 `)` 기호로 닫히지 않았습니다
        [unclosed-quote] 따옴표가 그 줄에서 닫히지 않았습니다
        [stray-brace] 짝이 없는 {"`}`"} 기호입니다
        [no-default-variant] `*` 표시를 한 기본 갈래가 없습니다
        [two-default-variants] `*` 표시를 한 기본 갈래가 둘입니다
        [no-text] 이름만 있고 글이 없습니다
        [name] 영문자로 시작하는 이름이 와야 할 자리입니다
        [function-name] 함수 이름은 영문 대문자여야 합니다
        [argument-order] 이름 없는 인자가 이름 있는 인자보다 뒤에 왔습니다
        [argument-twice] 같은 이름의 인자가 두 번 나옵니다
        [term-attribute] 용어의 속성은 글에 넣을 수 없습니다
        [selector] 이것으로는 갈래를 고를 수 없습니다
        [nothing-to-fill-in] 중괄호 안에 넣을 것이 없습니다
        [escape] 역슬래시 뒤에 쓸 수 없는 글자입니다
       *[other] 읽을 수 없는 글입니다: { $detail }
    }
    .hint = { $kind ->
        [no-equals-sign] `아이디 = 글`로 쓰고, 이어지는 줄은 네 칸 들여 쓰세요
        [unclosed-brace] 빠진 {"`}`"} 기호를 넣으세요. 중괄호 자체를 보여 주려면 {"`{\"{\"}`"}로 쓰세요.
        [unclosed-bracket] `[one]`처럼 이름 뒤에 `]` 기호를 넣으세요
        [unclosed-parenthesis] {"`{ LIST($items) }`"}처럼 `)` 기호를 넣으세요
        [unclosed-quote] 닫는 따옴표를 같은 줄에 넣으세요
        [stray-brace] 기호를 지우세요. 중괄호 자체를 보여 주려면 {"`{\"}\"}`"}로 쓰세요.
        [no-default-variant] 마지막 갈래의 괄호 앞에 `*[other]`처럼 `*` 기호를 붙이세요
        [two-default-variants] 마지막 갈래에만 `*` 기호를 남기세요
        [no-text] `=` 뒤에 글을 쓰거나, 옮길 글이 아직 없으면 이 이름을 지우세요
        [name] 이름은 영문자, 숫자, `-`, `_`로 쓰고, 이어지는 줄은 탭이 아니라 빈칸 네 칸으로 들여 쓰세요
        [function-name] 함수를 {"`{ DATE($date) }`"}처럼 쓰세요
        [argument-order] `type: "or"`처럼 이름 있는 인자를 뒤에 쓰세요
        [argument-twice] 둘 가운데 하나만 남기고 지우세요
        [term-attribute] {"`{ -name }`"}처럼 용어만 쓰세요
        [selector] 화살표 앞에 {"`{ $n -> … }`"}처럼 변수를 쓰세요
        [nothing-to-fill-in] {"`{ $name }`"}처럼 변수를 쓰거나 중괄호를 지우세요
        [escape] 따옴표 안에는 `\"`와 `\\`만 쓰세요
       *[other] 다른 언어의 같은 글과 비교해 보고, 이어지는 줄은 네 칸 들여 쓰세요
    }
finding-duplicate_attribute = 한 글에 `.{ $name }` 속성이 두 번 나옵니다
    .hint = 둘 가운데 하나만 남기고 지우세요
finding-duplicate_message = `{ $name }` 글이 이미 `{ $file }` 파일 { $line }번째 줄에 있습니다
    .hint = 둘 가운데 하나만 남기고 지우세요
finding-unknown_variable = 한국어 글에 `${ $name }` 변수가 없어 여기에 넣을 값이 없습니다
    .hint = { $has-near ->
        [yes] 혹시 `${ $near }` 아닌가요?
       *[no] 다음 변수만 쓰세요: { $known }
    }
finding-unresolved_variable = `${ $name }` 변수가 없어 여기에 넣을 값이 없습니다
    .hint = 다음 변수만 쓰세요: { $known }
finding-missing_message = 이 언어에 글 { $count }개가 없습니다: `{ $name }`
    .hint = 빠진 글을 이 파일에 넣으세요. 그때까지는 한국어 글을 보여 줍니다.
finding-no_korean_message = 한국어 글 `{ $name }` 항목이 없습니다
    .hint = `locales/ko/` 안의 파일에 넣으세요
finding-undefined_reference = `{ $name }`: 그런 아이디의 글이 없습니다
    .hint = 아이디를 고치거나, 이 언어의 파일에 그 글을 넣으세요
finding-circular_reference = `{ $name }` 글이 돌고 돌아 자기 자신을 가리킵니다
    .hint = 서로 가리키는 글 가운데 하나를 풀어 쓰세요
finding-unknown_function = `{ $name }`: 없는 함수입니다
    .hint = { $has-near ->
        [yes] 혹시 `{ $near }` 아닌가요?
       *[no] 다음 가운데 하나를 쓰세요: { $known }
    }
finding-bad_arguments = `{ $name }` 함수를 이렇게 쓸 수 없습니다
    .hint = 다음 가운데 하나로 쓰세요: `JOSA($name, "은/는")`, `CAP($text)`, `LIST($items)`, `NUMBER($n)`, `DATE($date)`, `YEAR($date)`, `MONTH($date)`, `DAY($date)`
finding-unknown_particle = `{ $value }`: 조사의 짝이 아닙니다
    .hint = `은/는`, `이/가`, `을/를`, `과/와`, `으로/로`처럼 받침 있는 말 뒤의 꼴을 먼저 쓰세요
finding-unsupported_selector = 갈래는 변수로만 고를 수 있습니다
    .hint = 화살표 앞에 {"`{ $n -> … }`"}처럼 변수를 쓰세요

## 테마

finding-missing_template = 테마에 `{ $name }` 템플릿이 없습니다
    .hint = 테마의 `templates` 폴더에 `{ $name }` 파일을 넣으세요
finding-template_syntax = 템플릿의 문법이 틀렸습니다: { $detail }
    .hint = 이곳을 고치거나 파일을 지우세요. 지우면 기본 테마의 같은 이름 템플릿을 씁니다.
finding-template_error = `{ $page }` 페이지를 만들 수 없습니다: { $detail }
    .hint = 이곳을 고치거나 파일을 지우세요. 지우면 기본 테마의 같은 이름 템플릿을 씁니다.
finding-template_problem = 테마의 템플릿이 서로 맞지 않습니다: { $detail }
    .hint = `extends`와 `include` 뒤의 이름이 맞는지, 그 이름의 파일이 있는지 확인하세요
finding-theme_contract = { $kind ->
        [inline_script] `{ $page }` 페이지 안에 스크립트가 있습니다: `{ $value }`
        [inline_style] `{ $page }` 페이지 안에 스타일이 있습니다: `{ $value }`
        [outside_request] `{ $page }` 페이지가 사이트 파일이 아닌 것을 불러옵니다: `{ $value }`
        [duplicate_id] `{ $page }` 페이지에 같은 id를 가진 요소가 둘 있습니다: `{ $value }`
        [broken_anchor] `{ $page }` 페이지에 갈 곳이 없는 링크가 있습니다: `#{ $value }`
        [base] `{ $page }` 페이지에 `<base>`가 있어 링크가 다른 곳으로 갑니다
        [refresh] `{ $page }` 페이지가 읽는 사람을 다른 곳으로 보냅니다: `{ $value }`
        [not_one_main] `{ $page }` 페이지에 `<main>` 요소가 하나가 아닙니다: { $value }개
        [no_language] `{ $page }` 페이지에 언어가 적혀 있지 않습니다
       *[ambiguous_markup] `{ $page }` 페이지의 HTML은 두 가지로 읽힐 수 있습니다: { $value }
    }
    .hint = { $kind ->
        [inline_script] 스크립트를 테마의 `assets/gongji.js` 파일로 옮기세요
        [inline_style] 요소에 class를 붙이고, 스타일을 테마의 `assets/gongji.css` 파일로 옮기세요
        [outside_request] 그 파일을 테마의 `assets` 폴더에 넣거나 빼세요
        [duplicate_id] 템플릿에서 둘 가운데 하나의 id를 바꾸거나 지우세요
        [broken_anchor] 템플릿이나 글에서 링크를 고치거나, 가려는 곳에 이 id를 붙이세요
        [base] 템플릿에서 `<base>`를 지우세요
        [refresh] 템플릿에서 `<meta http-equiv="refresh">`를 지우세요
        [not_one_main] 템플릿에서 페이지의 내용을 `<main>` 하나에 담으세요
        [no_language] 템플릿을 {"`<html lang=\"{{ page.lang }}\" dir=\"{{ page.dir }}\">`"}로 시작하세요
       *[ambiguous_markup] 템플릿에서 요소를 모두 닫고, 기본 템플릿의 순서를 따르세요
    }

## 출력

finding-output_not_ours = `{ $value }`: gongji가 만든 파일이 아니어서 덮어쓰지 않습니다
    .hint = 다른 곳으로 옮기거나, `gongji build --output DIR` 명령으로 다른 폴더에 만드세요
finding-no_such_page = `{ $value }` 주소에 페이지가 없습니다
    .hint = 주소의 기관, 날짜, 언어를 확인하세요. `gongji status` 명령으로 무엇이 있는지 볼 수 있습니다.

## 변경 안내

finding-notice_promise_broken = 시행일이 공고일로부터 { $gap }일 뒤입니다. 공고일에 시행 중인 처리방침은 { $days }일 전부터 알리겠다고 약속하고 있습니다.
    .hint = 시행일을 { $effective } 이후로 고치세요. 지금의 시행일대로라면 { $announced }까지 알렸어야 합니다.
finding-notice_calendar_days_only = 공고일부터 시행일까지 날짜로는 { $days }일이지만, 그사이에 온전한 날은 { $days }일이 되지 않습니다
    .hint = 어느 쪽으로 세어도 약속을 지키려면 시행일을 { $effective } 이후로 하거나, { $announced }까지 알리세요
finding-notice_shorter_than_usual = 시행일이 공고일로부터 { $gap }일 뒤입니다. 관행은 { $days }일 전입니다.
    .hint = 이 기간은 전자상거래 표준약관에서 온 관행이며 법정 기간이 아닙니다. 처리방침에 약속한 기간이 없어 관행과 비교했습니다. 여유를 두려면 시행일을 { $effective } 이후로 하세요.
finding-notice_same_day = 공고한 날에 바로 시행됩니다
    .hint = 법령에 따른 변경이 아니라면 시행일을 뒤로 미루어 정보주체가 미리 알 수 있게 하세요
finding-notice_retroactive = 시행일 { $effective }: 공고일 { $announced }보다 앞섭니다
    .hint = 처리방침은 지난 날부터 바꿀 수 없습니다. 시행일을 공고일이나 그 뒤로 고치세요.
finding-notice_not_countable = `{ $date }`: 날까지 알 수 없어 공고일부터 시행일까지의 날수를 셀 수 없습니다
    .hint = 날짜를 `2027-01-01`처럼 날까지 적으세요
finding-notice_day_of_rest = { $end ->
        [announced] 공고일 { $date }: { $kind ->
            [holiday] 공휴일입니다({ $name })
           *[weekend] 주말입니다
        }
       *[last] 약속한 날수를 채우는 날 { $date }: { $kind ->
            [holiday] 공휴일입니다({ $name })
           *[weekend] 주말입니다
        }
    }
    .hint = { $end ->
        [announced] 쉬는 날이라고 기간이 짧아지는지는 정해진 바가 없습니다. { $instead }에 알리면 확실합니다.
       *[last] 기간의 마지막 날이 토요일이나 공휴일이면 그다음 날에 끝납니다(민법 제161조). 시행일을 { $instead } 이후로 하면 확실합니다. 공휴일 표에는 음력 명절, 대체공휴일, 임시공휴일이 없습니다.
    }
finding-notice_language = `{ $channel }` 방식은 이 언어를 담을 수 없습니다: { $value }
    .hint = 이 방식으로는 다음 언어로만 알릴 수 있습니다: { $known }
finding-notice_characters = `{ $channel }` 방식으로 보낼 수 없는 글자가 있습니다: { $value }
    .hint = 이 글자를 다른 글자로 바꾸거나, 다른 방식으로 알리세요
finding-notice_too_long = `{ $channel }` 방식에는 너무 깁니다: { $value }. 한도는 { $limit }입니다.
    .hint = 더 긴 글을 담는 방식으로 알리세요
finding-notice_no_day = `{ $channel }` 방식에는 날까지 아는 날짜가 필요합니다: `{ $value }`
    .hint = 날짜를 `2027-01-01`처럼 날까지 적으세요
finding-notice_not_announced = 공고일이 없어 `{ $channel }` 방식으로 알릴 수 없습니다
    .hint = 처리방침 파일에 `announced:`를 적으세요
finding-notice_forms = 이 안내를 담을 수 있는 방식: { $known }
    .hint = `--format`으로 그중 하나를 고르세요
finding-nothing_to_announce = `{ $name }`에는 앞으로 시행할 처리방침도 초안도 없습니다
    .hint = `gongji amend` 명령으로 초안을 만들거나, 시행일을 적으세요: { $known }
finding-version_without_notice = { $value } 시행 처리방침에는 변경 안내가 없습니다
    .hint = 첫 처리방침이거나, gongji를 쓰기 전에 공고한 것을 옮겨 온 처리방침입니다
finding-clinic_language = `{ $name }`에서 공개하지 않는 언어입니다: `{ $value }`
    .hint = 공개하는 언어: { $known }

## 확정과 장부

finding-sealed_unreadable = 확정한 파일을 읽을 수 없습니다: { $detail }
    .hint = 확정한 파일은 고칠 수 없습니다. 버전 관리나 백업에서 이 파일을 되찾아 넣으세요.
finding-sealed_rewritten = 확정한 파일이 gongji가 쓴 그대로가 아닙니다. 여기부터 글자가 다릅니다.
    .hint = 편집기가 줄이나 빈칸을 바꾸었을 수 있습니다. 버전 관리나 백업에서 이 파일을 되찾아 넣으세요.
finding-sealed_format = 이 gongji가 모르는 형식입니다: `{ $value }`
    .hint = 이 파일은 더 새로운 gongji가 썼을 수 있습니다. gongji를 새로 받으세요. 이 gongji가 읽는 형식은 `{ $expected }`입니다.
finding-sealed_misplaced = 다른 자리의 파일입니다: 파일에는 `{ $found }`, 이 자리는 `{ $expected }`
    .hint = 확정한 파일이나 폴더를 옮기거나 이름을 바꾸었다면 되돌리세요. 기관, 시행일, 언어의 순서로 적혀 있습니다.
finding-sealed_changed = 확정한 뒤에 파일이 바뀌었습니다
    .hint = 버전 관리나 백업에서 이 파일을 되찾아 넣으세요. 내용을 바꾸려면 `gongji amend` 명령으로 새 처리방침을 만드세요.
finding-sealed_words_changed = 확정한 뒤에 글이 바뀌었습니다: `{ $name }`
    .hint = 버전 관리나 백업에서 이 파일을 되찾아 넣으세요. 내용을 바꾸려면 `gongji amend` 명령으로 새 처리방침을 만드세요.
finding-sealed_missing = 장부에 적힌 확정한 파일이 없습니다
    .hint = 버전 관리나 백업에서 이 파일을 되찾아 넣으세요
finding-sealed_stray = 장부에 없는 파일이나 폴더가 확정한 처리방침의 폴더에 있습니다
    .hint = 다른 곳으로 옮기거나 지우세요. `sealed` 폴더에는 gongji만 씁니다.
finding-seal_unfinished = `{ $value }` 처리방침에 장부에 없는 파일이 있습니다. 확정하다가 중단된 것으로 보입니다.
    .hint = 중단된 일이라면 그 명령을 다시 실행하세요. 중단한 적이 없다면 누군가 장부를 잘라 냈을 수 있으니 백업과 비교하세요.
finding-sealed_version_edited = 이미 확정한 `{ $value }` 처리방침의 파일이 확정한 내용과 다릅니다
    .hint = 이 파일을 되돌리고, `gongji amend` 명령으로 새 처리방침을 만들어 고치세요. 공개한 처리방침은 바꾸지 않고 새 처리방침으로 바꿉니다.
finding-redaction_unfinished = 삭제했다고 장부에 적힌 글이 파일에 남아 있습니다: `{ $name }`
    .hint = 삭제하다가 중단된 일입니다. 같은 `gongji redact` 명령을 다시 실행하세요.
finding-redaction_unrecorded = 글이 삭제되었는데 장부에 적혀 있지 않습니다: `{ $name }`
    .hint = 버전 관리나 백업에서 이 파일을 되찾아 넣으세요. 글을 삭제하려면 `gongji redact` 명령을 쓰세요.
finding-nothing_to_redact = `{ $value }` 처리방침에서 삭제할 글을 찾지 못했습니다
    .hint = `officer.name`처럼 그 처리방침의 파일에 있는 이름을 쓰세요
finding-record_cut = 확정된 파일은 있는데 장부에 없는 처리방침이 여럿입니다: { $known }
    .hint = 확정하다가 중단되면 하나만 남으므로 장부가 잘린 것입니다. 버전 관리나 백업에서 `ledger.jsonl`과 `HEAD`를 되찾아 넣으세요. 그 전에는 아무것도 확정하지 마세요.
finding-seal_would_replace = `{ $value }` 처리방침의 확정된 파일이 이미 있고, 그 내용이 초안과 다릅니다
    .hint = 둘을 비교하세요. 이미 공개한 것이면 버전 관리나 백업에서 장부를 되찾아 넣으세요. 확정하다가 중단되어 남은 것이면 `sealed` 폴더 밖으로 옮긴 뒤 다시 확정하세요.
finding-sealed_leftover = 중단된 작업이 남긴 것으로, 더는 보이면 안 되는 글이 들어 있을 수 있습니다
    .hint = gongji가 남긴 것은 다음 `gongji seal`이나 `gongji redact` 명령이 지웁니다. 다른 것은 직접 지우세요.
finding-reason_character = 이유에 줄바꿈이나 눈에 보이지 않는 문자가 있습니다: `{ $code }`
    .hint = 이유를 한 줄로 직접 입력하세요
finding-redaction_of_nothing = 장부에는 삭제했다고 적혀 있는데 파일에 그런 자리가 없습니다: `{ $name }`
    .hint = gongji는 이런 줄을 쓰지 않습니다. 버전 관리나 백업에서 `ledger.jsonl`을 되찾아 넣으세요.
finding-name_in_key = 항목에 붙인 키 이름은 확정된 파일과 페이지에 남습니다: `{ $name }`
    .hint = 누구인지 알 수 있는 이름이라면 다음 처리방침에서는 누구도 가리키지 않는 키를 쓰세요. 확정한 처리방침에서 키는 삭제할 수 없습니다.
finding-ledger_unreadable = 장부의 이 줄을 읽을 수 없습니다: { $detail }
    .hint = 장부는 고칠 수 없습니다. 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요.
finding-ledger_chain = 장부의 { $line }번째 일이 바로 앞줄과 이어지지 않습니다. 그 앞의 줄이 바뀌었거나 빠졌습니다.
    .hint = 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요
finding-ledger_sequence = 장부의 번호가 이어지지 않습니다: { $expected }번이 올 자리에 { $found }번이 있습니다
    .hint = 줄이 빠지거나 겹치거나 자리가 바뀌었습니다. 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요.
finding-ledger_back_dated = 장부의 { $line }번째 일은 { $value } 날짜인데, 바로 앞의 일은 그보다 늦은 { $expected } 날짜입니다
    .hint = 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요
finding-ledger_event = { $kind ->
        [twice] 장부의 { $line }번째 줄이 이미 확정한 `{ $value }` 처리방침을 다시 확정합니다
        [effective] 장부의 { $line }번째 줄에 적힌 시행일이 `{ $value }` 처리방침의 이름과 다릅니다
        [corrects] 장부의 { $line }번째 줄이 확정한 적 없는 처리방침을 바로잡습니다
        [file_twice] 장부의 { $line }번째 줄이 `{ $value }` 처리방침에 이미 있는 언어를 다시 더합니다
        [no_file] 장부의 { $line }번째 줄이 `{ $value }` 처리방침에 없는 파일의 글을 삭제합니다
       *[unsealed] 장부의 { $line }번째 줄이 확정한 적 없는 `{ $value }` 처리방침을 다룹니다
    }
    .hint = gongji는 이런 줄을 쓰지 않습니다. 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요.
finding-ledger_cut_off = 장부의 끝이 잘려 나갔습니다: { $expected }줄이어야 하는데 { $count }줄만 있습니다
    .hint = 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요
finding-ledger_cut = 장부의 마지막 줄이 중간에 끊겼습니다
    .hint = 쓰다가 끊긴 줄이라면 `gongji verify --repair` 명령이 그 줄을 걷어 냅니다. 다 쓴 줄이 끊긴 것이라면 버전 관리나 백업에서 `ledger.jsonl` 파일을 되찾아 넣으세요.
finding-head_behind = 장부에는 있는 마지막 줄이 `HEAD` 파일에는 아직 없습니다. 확정이 거의 끝났을 때 중단된 것으로 보입니다.
    .hint = 그대로 두어도 됩니다. 다음 확정이나 `gongji verify --repair` 명령이 `HEAD` 파일을 맞춥니다.
finding-head_missing = 장부의 끝을 적은 `HEAD` 파일이 없습니다
    .hint = 버전 관리나 백업에서 `HEAD` 파일을 되찾아 넣으세요
finding-head_unreadable = 장부의 끝을 적은 `HEAD` 파일을 읽을 수 없습니다
    .hint = 버전 관리나 백업에서 `HEAD` 파일을 되찾아 넣으세요
finding-head_differs = 장부가 `HEAD` 파일에 적힌 것과 다릅니다: { $line }번째 줄
    .hint = 장부나 `HEAD` 파일 가운데 하나가 바뀌었습니다. 버전 관리나 백업에서 두 파일을 함께 되찾아 넣으세요.
finding-seal_locked = 다른 gongji가 이 기관의 장부를 쓰고 있습니다(프로세스 { $value })
    .hint = 그 일이 끝난 뒤에 다시 실행하세요
finding-clock_back = 오늘({ $value })이 장부의 마지막 날({ $expected })보다 앞섭니다
    .hint = 컴퓨터의 날짜나 `--as-of` 값을 확인하세요
finding-already_sealed = `{ $value }` 처리방침은 이미 확정했습니다
    .hint = 내용을 바꾸려면 `gongji amend` 명령으로 새 처리방침을 만드세요
finding-not_sealed = `{ $value }` 처리방침은 확정한 적이 없습니다
    .hint = `gongji status` 명령으로 확정한 처리방침을 확인하세요
finding-language_sealed = `{ $value }` 처리방침의 `{ $language }` 글은 이미 확정했습니다
    .hint = 확정한 글을 고치려면 바로잡는 새 처리방침을 만드세요

## 확정과 변경

finding-no_announcement_date = 공고일이 없습니다
    .hint = 알리는 날을 `announced: 2026-12-01`처럼 적으세요. 확정은 그날이나 그 전에 합니다.
finding-announced_in_the_past = 공고일 { $date }: 이미 지난 날입니다. 오늘은 { $found }입니다
    .hint = 공고하는 날을 적으세요. gongji를 쓰기 전에 이미 공고한 처리방침은 `--imported`로 확정합니다.
finding-effective_not_after_in_force = 시행일 { $date }: 시행 중인 처리방침({ $found })보다 뒤여야 합니다
    .hint = 시행일을 고치고 파일 이름도 같게 바꾸세요. 처리방침은 지난 날부터 바꿀 수 없습니다.
finding-later_version_sealed = 시행일 { $date }: 그 뒤에 시행할 처리방침({ $found })을 이미 확정하였고, 그 변경 안내는 이 처리방침을 거치지 않은 변경 내용을 알리고 있습니다
    .hint = { $found } 뒤의 날로 시행일을 고치세요. 반드시 먼저 시행하여야 하면 여기서 바뀌는 내용이 { $found }에 되돌아가지 않도록 그 뒤의 처리방침도 다시 개정하고, 이 처리방침은 `--allow later_version_sealed --reason "이유"`로 확정하세요.
finding-imported_not_yet_announced = { $date }: `--imported`는 이미 공고한 처리방침에만 씁니다
    .hint = `--imported` 없이 확정하세요
finding-corrects_no_sealed_version = `corrects: { $date }`: 확정한 처리방침 가운데 그 시행일인 것이 없습니다
    .hint = 오류가 있는 처리방침의 시행일을 적으세요
finding-severity_of_no_change = `{ $value }`: 이 항목은 이번에 바뀌지 않습니다
    .hint = 변경 목록의 이름을 그대로 적으세요. `gongji diff`가 보여 줍니다.
finding-change_obliges = { $sentence } ({ $laws }): { $kind ->
        [statute-only] 주민등록번호는 법률이나 대통령령 등에 근거가 있어야 처리할 수 있습니다
        [separate-consent] 별도의 동의나 법령의 근거가 필요할 수 있습니다
        [promotion-consent] 홍보나 판매 권유에 대한 별도의 동의가 필요합니다
        [transfer-consent] 동의를 받아 국외로 이전하는 부분이라면 별도의 동의가 필요합니다
        [representative-consent] 만 14세 미만 아동의 법정대리인에게 다시 동의를 받아야 할 수 있습니다
        [individual-notice] 정보주체에게 개별적으로 알릴 필요가 있을 수 있습니다
       *[fresh-consent] 동의를 받아 처리하는 부분이라면 변경 사항을 알리고 다시 동의를 받아야 합니다
    }
    .hint = 변경한 처리방침을 공개하는 것만으로는 부족할 수 있습니다. 위의 조문을 확인하세요.
finding-language_sealed_already = `{ $value }`: 이 언어로는 이미 확정했습니다
    .hint = 확정한 글은 고칠 수 없습니다. 오류가 있으면 `corrects:`를 적은 새 처리방침으로 정정하세요.
finding-korean_withheld = 한국어는 제외할 수 없습니다
    .hint = 한국어 처리방침이 원문입니다. `--withhold`에서 `ko`를 빼세요.
finding-not_translated = `{ $value }`: { $language } 번역이 없어 확정할 수 없습니다
    .hint = 번역을 채우거나 `--withhold { $language }`로 이 언어를 제외하세요. 제외한 언어의 페이지는 한국어 원문을 보여 주고 그렇다고 밝힙니다.
finding-too_deep_to_seal = 목록이 너무 깊어 확정할 수 없습니다
    .hint = 목록 안의 목록을 줄이세요
finding-warnings_not_allowed = 경고가 남아 있어 확정할 수 없습니다: { $known }
    .hint = 고치거나, 그대로 두는 이유와 함께 허용하세요: `--allow 코드 --reason "이유"`
finding-no_draft = `{ $name }`: 확정할 초안이 없습니다
    .hint = `gongji amend { $name }`로 초안을 만드세요
finding-which_draft = `{ $name }`: 초안이 여럿입니다: { $known }
    .hint = 확정할 초안의 시행일을 명령에 적으세요
finding-no_such_version = `{ $name }`: 시행일이 { $value }인 처리방침이 없습니다
    .hint = { $has-near ->
        [yes] `{ $near }`의 오타인가요? 있는 것: { $known }
       *[no] 있는 것: { $known }
    }
finding-no_sealed_version = `{ $name }`: 확정한 처리방침이 없습니다
    .hint = 먼저 `gongji seal { $name }`로 확정하세요

## 비교

finding-same_version = { $value } 시행 처리방침을 그 자신과 비교할 수는 없습니다
    .hint = 서로 다른 두 처리방침을 지정하세요. 있는 것: { $known }
finding-nothing_to_compare = `{ $name }`: 처리방침이 하나뿐이어서 비교할 것이 없습니다
    .hint = `gongji amend { $name }` 명령으로 개정을 시작하세요
finding-no_text_to_compare = { $value } 시행 처리방침에 비교할 글이 없습니다
    .hint = `gongji verify { $name }` 명령으로 장부를 확인하세요
finding-language_not_published = `{ $name }`: `{ $value }` 언어로 된 글이 없습니다
    .hint = 다음 가운데 하나를 쓰세요: { $known }
## 사이트에 실린 글

finding-site_without_clinics = gongji가 만든 처리방침이 여기에 없습니다
    .hint = `gongji build`가 만든 폴더, 사이트의 주소 또는 그 안의 한 기관의 주소를 적으세요. 이 사이트의 원본은 아무것도 적지 않은 `gongji verify`로 검증합니다.
finding-site_file_missing = 사이트에 이 파일이 없습니다
    .hint = gongji로 만든 사이트라면 누군가 지웠거나 올리지 않은 것입니다. 사이트를 다시 만들어 올리세요.
finding-site_file_unreadable = 이 파일을 읽을 수 없습니다: { $detail }
    .hint = 사이트를 다시 만들어 올리세요
finding-site_head_differs = 장부의 끝은 `{ $found }`인데 `privacy.json`에는 `{ $expected }`라고 적혀 있습니다
    .hint = 둘 중 하나가 바뀌었거나 하나만 올린 것입니다. 사이트를 다시 만들어 올리세요.
finding-site_digest_differs = 글에 적힌 값은 `{ $found }`인데 확정한 글의 값은 `{ $expected }`입니다
    .hint = 누가 바꾸었는지 확인한 뒤 사이트를 다시 만들어 올리세요
finding-site_words_differ = { $kind ->
        [missing] `{ $name }`: 확정한 글이 빠져 있습니다: “{ $expected }”
        [added] `{ $name }`: 확정한 적이 없는 글입니다: “{ $found }”
        [moved] `{ $name }`: 확정한 글에서는 이 자리에 `{ $expected }` 항목이 있습니다
       *[changed] `{ $name }`: 확정한 글은 “{ $expected }”인데 페이지에는 “{ $found }”라고 되어 있습니다
    }
    .hint = 누가 페이지를 바꾸었는지 확인한 뒤 사이트를 다시 만들어 올리세요. 테마가 글을 더할 수 있는 곳은 `nav`뿐이며, 화면 문구는 다른 곳에도 쓸 수 있습니다.
finding-site_without_texts = 사이트에 이 기관의 확정한 글이 없어 아무것도 확인하지 못했습니다
    .hint = 아직 확정한 것이 없다면 먼저 확정하세요. 확정한 것이 있다면 누군가 `privacy.json`이나 장부를 비운 것입니다. 사이트를 다시 만들어 올리세요.
finding-site_language_missing = `{ $value }` 언어로 확정한 글이 있는데 `privacy.json`에는 그 언어가 없습니다
    .hint = 그 언어로 더 이상 게시하지 않는다면 그대로 두세요. 게시하고 있다면 누군가 `privacy.json`을 바꾼 것입니다. 사이트를 다시 만들어 올리세요.
finding-site_page_differs = 확정한 글이 달라진 곳은 찾지 못했지만, 파일이 저장소에서 만든 것과 다릅니다
    .hint = 다른 테마나 다른 버전의 gongji로 만들었다면 사이트를 다시 만들어 올리세요. 그렇지 않다면 누군가 바꾼 것입니다.
finding-site_markup = { $kind ->
        [inline_script] 페이지 안에 스크립트가 있습니다: `{ $value }`
        [inline_style] 페이지 안에 글을 숨기거나 더할 수 있는 스타일이 있습니다: `{ $value }`
        [outside_request] 페이지가 다른 사이트에서 무엇을 불러옵니다: `{ $value }`
        [duplicate_id] 페이지에 같은 id를 가진 요소가 둘 있습니다: `{ $value }`
        [not_one_main] 페이지에 `<main>` 요소가 하나가 아닙니다: { $value }개
        [base] 페이지에 `<base>`가 있어 링크가 다른 곳으로 갑니다
        [refresh] 페이지가 읽는 사람을 다른 곳으로 보냅니다: `{ $value }`
        [element] 확정한 글에 쓰지 않는 요소가 글 안에 있습니다: `{ $value }`
        [attribute] 글을 숨기거나 더하거나 순서를 바꿀 수 있는 속성이 글 안에 있습니다: `{ $value }`
        [class] gongji가 쓰지 않는 class가 글 안에 있습니다: `{ $value }`
        [unnamed] 페이지에 `{ $value }` 항목이 따로 없어 확정한 글과 대조할 수 없습니다
        [link] 글 옆의 링크가 사이트 밖으로 나갑니다: `{ $value }`
        [outside] 페이지의 본문에서 처리방침 밖에 있는 글입니다: “{ $value }”
       *[ambiguous_markup] 페이지의 HTML은 두 가지로 읽힐 수 있습니다: { $value }
    }
    .hint = 누가 페이지를 바꾸었는지 확인한 뒤 사이트를 다시 만들어 올리세요. 직접 만든 테마라면 사이트의 폴더에서 `gongji verify`를 실행하세요.
finding-site_archive_differs = 이 파일의 글이 확정한 글과 다릅니다
    .hint = 누가 바꾸었는지 확인한 뒤 사이트를 다시 만들어 올리세요
finding-site_version_unsealed = 사이트에 있는 시행일 { $value } 처리방침이 장부에는 없습니다
    .hint = 초안이라면 `--drafts` 없이 사이트를 다시 만드세요. 초안이 아니라면 누가 올렸는지 확인하세요.
finding-site_version_missing = 시행일이 { $value }인 처리방침은 확정하여 공고한 것인데 사이트의 목록에 없습니다
    .hint = 공고한 처리방침은 모두 사이트에 남아 있어야 합니다. 사이트를 다시 만들어 올리세요.
finding-site_outdated = 시행일이 { $value }인 처리방침에 따른 변화가 사이트에 아직 없습니다
    .hint = 처리방침을 공고하는 날과 시행하는 날에는 사이트를 다시 만들어 올리세요
finding-site_clinic_missing = `{ $name }`: 확정한 처리방침이 있는데 사이트에는 이 기관이 없습니다
    .hint = 사이트를 다시 만들어 올리세요
finding-site_older = 저장소의 장부가 더 깁니다. 사이트에 없는 마지막 줄 수: { $count }
    .hint = 사이트를 다시 만들어 올리세요. 글을 삭제한 기록이 있다면 서둘러야 합니다.
finding-site_newer = 사이트의 장부가 더 깁니다. 저장소에 없는 마지막 줄 수: { $count }
    .hint = 버전 관리에서 저장소의 최신 상태를 받으세요. 이미 최신이라면 다른 곳에서 확정했거나 누군가 장부를 자른 것입니다.
finding-site_other_history = 사이트와 저장소의 장부가 { $line }번째 줄부터 다릅니다
    .hint = 둘 중 하나가 새로 쓰인 것입니다. 버전 관리와 이전 공고에 적힌 값을 견주어 보세요.
finding-sealed_text_gone = 이전 사이트에 있던 확정한 글이 새 사이트에 없습니다
    .hint = 확정한 처리방침은 모두 사이트에 남아 있어야 합니다. 언어는 `clinic.yaml`에서 뺀 경우에만 없어집니다.
finding-sealed_text_changed = { $kind ->
        [missing] `{ $name }`: 이전 사이트의 “{ $expected }”가 새 사이트에는 없습니다
        [added] `{ $name }`: 이전 사이트에는 없던 글입니다: “{ $found }”
        [moved] `{ $name }`: 이전 사이트에서는 이 자리에 `{ $expected }` 항목이 있었습니다
       *[changed] `{ $name }`: 이전 사이트에는 “{ $expected }”, 새 사이트에는 “{ $found }”라고 되어 있습니다
    }
    .hint = 테마, 틀, 프로그램이 바뀌어도 확정한 글은 바뀌면 안 됩니다. `--against` 없이 `gongji verify`를 실행하면 어느 사이트가 틀렸는지 알 수 있습니다.
finding-sealed_text_redacted = `{ $name }`: 글을 삭제하였고, 그 사실이 장부에 있습니다
    .hint = 따로 할 일은 없습니다
finding-words_still_stand = 삭제한 글이 여기에 아직 남아 있습니다
    .hint = 여기서도 삭제해야 한다면 직접 삭제하세요. 확정한 다른 처리방침에서는 `gongji redact`로 삭제합니다.
finding-redacted_in_draft = 초안의 바탕이 된 처리방침에서 삭제한 글입니다
    .hint = 새 처리방침에 맞는 내용을 적으세요

## 올리기

finding-deploy_target_kind = 올릴 곳 `{ $name }`: 무엇인지 하나로 정해지지 않았습니다
    .hint = `directory`, `s3`, `github_pages`, `netlify`, `cloudflare_pages` 가운데 하나만 적으세요. 예: `{ $name }: {"{"} directory: /srv/www/policies {"}"}`
finding-deploy_target_option = 올릴 곳 `{ $name }`: `{ $value }` 항목은 `{ $near }` 항목과 함께만 쓸 수 있습니다
    .hint = `{ $value }` 항목을 지우세요
finding-deploy_target_name = 올릴 곳 `{ $name }`: `{ $value }` 이름은 쓸 수 없습니다
    .hint = 버킷 이름은 영문자, 숫자, `-`, `.`, `_`로 3~63자입니다. `prefix`는 그런 이름을 `/`로 이은 것입니다. 폴더 이름은 비워 둘 수 없습니다.
finding-deploy_no_target = 올릴 곳이 정해져 있지 않습니다
    .hint = `content/site.yaml`에 `deploy:` 줄을 넣고, 그 아래에 들여 써서 올릴 곳을 적으세요. 예: `live: {"{"} directory: /srv/www/policies {"}"}`
finding-deploy_unknown_target = 올릴 곳 가운데 `{ $value }` 이름이 없습니다
    .hint = `content/site.yaml`에 있는 이름: { $known }
finding-deploy_which_target = 올릴 곳이 여럿입니다: { $known }
    .hint = 어디에 올릴지 이름을 적으세요: `gongji deploy TARGET`
finding-deploy_not_built = 여기에는 다 만들어진 페이지가 없습니다
    .hint = 먼저 `gongji build`를 실행하거나, 만든 폴더를 적으세요: `gongji deploy --from DIR`
finding-deploy_unfinished = 이 폴더의 페이지를 만들다가 중단되었습니다
    .hint = `gongji build`를 다시 실행하면 마저 만듭니다
finding-deploy_other_version = 다른 버전의 gongji가 만든 폴더입니다
    .hint = `gongji build`를 다시 실행하세요
finding-deploy_preview = 미리 보기입니다. 아직 공개하지 않는 초안이 들어 있습니다.
    .hint = `--drafts` 없이 `gongji build`를 실행하세요
finding-deploy_other_generation = 이 몫을 만들 때와 지금의 설정, 문구, 기관 목록 또는 테마가 다릅니다
    .hint = 모든 몫을 사이트의 같은 상태에서, 같은 gongji로, 같은 날짜로 만들고 올리세요
finding-deploy_share_needs_storage = 사이트를 나눈 몫({ $value })입니다. 몫은 `s3`가 있는 곳에 올려야 하나로 모입니다.
    .hint = 그런 곳에 올리거나, `gongji build`로 사이트 전체를 만드세요
finding-deploy_file_lost = 만들어 둔 파일을 읽을 수 없습니다 { $detail }
    .hint = `gongji build`를 다시 실행하세요
finding-deploy_file_changed = gongji가 만든 그대로의 파일이 아닙니다
    .hint = `gongji build`를 다시 실행하면 손으로 바꾼 것을 되돌립니다. 고칠 것은 `content/`에서 고치세요.
finding-deploy_empty = 공개할 기관이 하나도 없습니다. gongji는 사이트를 비우지 않습니다.
    .hint = `gongji seal`로 확정하고 `gongji build`를 실행하세요. 사이트를 없애려면 직접 지우세요.
finding-deploy_too_many_gone = 파일 { $count }개가 지워집니다(`{ $file }` 등). 한 번에 { $value }개까지만 지울 수 있습니다.
    .hint = `gongji deploy --dry-run`으로 확인하고, 맞으면 `--max-deletes { $count }`로 허용하세요
finding-deploy_busy = 다른 곳에서 여기에 올리는 중입니다. 마지막 신호가 { $count }초 전에 있었습니다.
    .hint = 끝날 때까지 기다리세요. 이미 끝난 것이 확실하면 `gongji deploy --take-over`를 실행하세요. { $value }분 동안 신호가 없으면 다음에 올릴 때 저절로 이어받습니다.
finding-deploy_busy_here = 이 컴퓨터에서 이 사이트를 올리는 중입니다
    .hint = 끝날 때까지 기다리세요
finding-deploy_lost = 다른 곳에서 올리기를 이어받았거나, 올릴 곳에 너무 오래 연결되지 않았습니다
    .hint = 다른 쪽이 끝나기를 기다렸다가 `gongji deploy`를 다시 실행하면 빠진 것을 마저 올립니다
finding-deploy_overtaken = 올리는 동안 다른 것이 올릴 곳을 바꾸었습니다
    .hint = `gongji deploy`를 다시 실행하면 지금 있는 것을 보고 다시 올립니다
finding-deploy_not_conditional = 이 저장소는 덮어쓰지 말라고 해도 덮어씁니다. 두 곳에서 동시에 올리는 것을 막을 수 없습니다.
    .hint = `If-None-Match`를 지키는 저장소(요즘의 Amazon S3, Cloudflare R2, MinIO)를 쓰거나, 저장소를 업데이트하세요
finding-deploy_unread = gongji의 파일인데 읽을 수 없습니다. 더 새로운 gongji가 썼거나 파일이 깨졌습니다.
    .hint = 가장 새로운 gongji를 쓰세요. 파일이 깨진 것이면 다른 것은 두고 이 파일만 지우세요. 다음에 모든 페이지를 다시 올립니다.
finding-deploy_no_credentials = 버킷 `{ $name }`에 접근할 열쇠가 없습니다
    .hint = `AWS_ACCESS_KEY_ID`와 `AWS_SECRET_ACCESS_KEY`를 정하거나, `AWS_PROFILE`에 `~/.aws/credentials`의 프로필 이름을 적으세요. 역할로 접근하는 컴퓨터에서는 `AWS_METADATA_ENDPOINT=http://169.254.169.254`로 정하세요.
finding-deploy_current_not_link = gongji가 올린 것을 가리키는 링크가 아닙니다
    .hint = 다른 곳으로 옮기거나, `content/site.yaml`에 다른 폴더를 적으세요
finding-deploy_limit = { $kind ->
        [files] 파일이 { $count }개입니다. { $name }: { $value }개까지
        [bytes] 모두 { $count }바이트입니다. { $name }: { $value }바이트까지
        [header-rules] `_headers`의 규칙이 { $count }개입니다. { $name }: { $value }개까지
        [header-line] `_headers`에 { $count }자인 줄이 있습니다. { $name }: { $value }자까지
        [redirects] `_redirects`의 고정 규칙이 { $count }개입니다. { $name }: { $value }개까지
       *[placeholder-redirects] `_redirects`의 자리표시 규칙이 { $count }개입니다. { $name }: { $value }개까지
    }
    .hint = 한 사이트의 기관이나 언어를 줄이거나, 요금제나 호스트를 바꾸거나, `s3` 또는 `directory`로 올리세요
finding-deploy_file_too_large = `{ $file }`: { $count }바이트입니다. { $name }: 파일 하나에 { $value }바이트까지
    .hint = 파일을 줄이거나, 다른 호스트를 쓰세요
