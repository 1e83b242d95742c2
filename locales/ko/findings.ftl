# 사용자 파일에서 찾은 문제: `finding-<코드>`는 무엇이 잘못되었는지, `.hint`는 어떻게 하면 되는지 말합니다.
#
# 읽는 사람은 개발자가 아닙니다. 파일에 적힌 글자는 백틱 사이에 두고, 그 뒤에는 조사 대신 명사를 둡니다. 한 문장이면 마침표를
# 찍지 않습니다. 그 문제에 없는 변수는 빈 글입니다. `$has-near`는 `yes`나 `no`입니다.

## 파일

finding-file_too_large = 파일이 너무 큽니다: { $megabytes }MB
    .hint = 파일을 { $limit }MB 이하로 줄이세요
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
        [stray-brace] 짝이 없는 {"`}`"} 기호입니다
        [no-default-variant] `*` 표시를 한 기본 갈래가 없습니다
        [function-name] 함수 이름은 영문 대문자여야 합니다
        [escape] 역슬래시 뒤에 쓸 수 없는 글자입니다
       *[other] 읽을 수 없는 글입니다: { $detail }
    }
    .hint = { $kind ->
        [no-equals-sign] `아이디 = 글`로 쓰고, 이어지는 줄은 네 칸 들여 쓰세요
        [unclosed-brace] 빠진 {"`}`"} 기호를 넣으세요. 중괄호 자체를 보여 주려면 {"`{\"{\"}`"}로 쓰세요.
        [stray-brace] 기호를 지우세요. 중괄호 자체를 보여 주려면 {"`{\"}\"}`"}로 쓰세요.
        [no-default-variant] 마지막 갈래의 괄호 앞에 `*[other]`처럼 `*` 기호를 붙이세요
        [function-name] 함수를 {"`{ DATE($date) }`"}처럼 쓰세요
        [escape] 따옴표 안에는 `\"`와 `\\`만 쓰세요
       *[other] 다른 언어의 같은 글과 비교해 보고, 이어지는 줄은 네 칸 들여 쓰세요
    }
finding-duplicate_attribute = 한 글에 `.{ $name }` 속성이 두 번 나옵니다
    .hint = 둘 가운데 하나만 남기고 지우세요
finding-duplicate_message = `{ $name }` 글이 이미 `{ $file }` 파일 { $line }번째 줄에 있습니다
    .hint = 둘 가운데 하나만 남기고 지우세요
finding-unknown_variable = 한국어 글에 `${ $name }` 변수가 없어 여기에 넣을 값이 없습니다
    .hint = 다음 변수만 쓰세요: { $known }
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
    .hint = 다음 가운데 하나를 쓰세요: { $known }
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
        [not_one_main] 템플릿에서 페이지의 내용을 `<main>` 하나에 담으세요
        [no_language] 템플릿을 {"`<html lang=\"{{ page.lang }}\" dir=\"{{ page.dir }}\">`"}로 시작하세요
       *[ambiguous_markup] 템플릿에서 요소를 모두 닫고, 기본 템플릿의 순서를 따르세요
    }

## 출력

finding-output_not_ours = `{ $value }`: gongji가 만든 파일이 아니어서 덮어쓰지 않습니다
    .hint = 다른 곳으로 옮기거나, `gongji build --output DIR` 명령으로 다른 폴더에 만드세요
finding-no_such_page = `{ $value }` 주소에 페이지가 없습니다
    .hint = 주소의 기관, 날짜, 언어를 확인하세요. `gongji status` 명령으로 무엇이 있는지 볼 수 있습니다.
