# 언어별 글(`locales/<언어>/*.ftl`)의 잘못: `finding-<코드>`는 무엇인지, `.hint`는 어떻게 할지 말한다.
#
# 옮긴이와 사이트 담당자가 읽는다. 파일에 있는 글자는 역따옴표 안에 둔다. `$value`는 글의 이름, `$known`은 올바른 것의 목록이다.

## 있는 것과 없는 것

finding-obsolete_message = `{ $name }`: 한국어에 없는 글이라 쓰이지 않습니다
    .hint = { $has-near ->
        [yes] `{ $near }`을(를) 뜻하셨습니까? 아니라면 지우십시오.
       *[no] 지우거나, `locales/ko/`에 같은 이름의 한국어 글을 넣으십시오
    }
finding-obsolete_attribute = `{ $name }`: 한국어 글에 없는 속성이라 쓰이지 않습니다
    .hint = { $has-near ->
        [yes] `.{ $near }`을(를) 뜻하셨습니까? 아니라면 지우십시오.
       *[no] 지우거나, 한국어 글에 같은 속성을 넣으십시오
    }
finding-obsolete_value = `{ $name }`: 한국어에는 속성만 있어 이 글은 쓰이지 않습니다
    .hint = `=` 뒤의 글을 지우고 속성만 남기십시오
finding-obsolete_file = { $kind ->
        [elsewhere] 한국어에는 이 파일이 없고, 여기의 글은 다른 파일에 있습니다
       *[unknown] 한국어에 이 파일도, 여기의 글도 없습니다
    }
    .hint = { $kind ->
        [elsewhere] 한국어와 같은 이름의 파일로 글을 옮기십시오. 그래야 두 언어를 나란히 볼 수 있습니다.
       *[unknown] 파일을 지우거나, `locales/ko/`에 같은 파일을 넣으십시오
    }
finding-empty_file = 파일에 아무 글도 없습니다
    .hint = 글을 넣거나 파일을 지우십시오
finding-unused_term = `{ $name }` 용어를 쓰는 글이 없습니다
    .hint = 지우거나, 글에서 {"`{ "}{ $name }{" }`"}처럼 쓰십시오
finding-message_unused = `{ $name }`: 이 사이트에서 쓰이지 않는 글입니다
    .hint = { $has-near ->
        [yes] `{ $near }`을(를) 뜻하셨습니까? 아니라면 지우십시오.
       *[no] 지우십시오. 사이트가 바꿀 수 있는 것은 gongji에 있는 글과 새 단어(`item-…`, `purpose-…`)입니다.
    }

## 변수와 갈래

finding-missing_variable = `{ $value }`에 한국어 글의 `${ $name }` 값이 들어가지 않습니다
    .hint = 값이 들어갈 자리에 {"`{ $"}{ $name }{" }`"}를 쓰십시오
finding-josa_outside_korean = `JOSA`는 한국어 조사를 붙이는 함수라 이 언어에 쓸 수 없습니다
    .hint = {"`{ $name }`"}처럼 변수만 쓰십시오
finding-missing_reference = `{ $value }`에 한국어 글이 가리키는 `{ $name }` 글이 빠졌습니다
    .hint = {"`{ "}{ $name }{" }`"}를 쓰십시오. 그러면 두 곳의 말이 같아집니다.
finding-extra_reference = `{ $value }`에서 한국어 글이 가리키지 않는 `{ $name }` 글을 가리킵니다
    .hint = 풀어 쓰거나, 여러 글이 함께 쓰는 말이면 `-`로 시작하는 용어로 만드십시오
finding-missing_plural = 이 언어의 수에 따른 갈래 가운데 `{ $name }`이(가) 없습니다
    .hint = `[{ $name }]` 갈래를 넣으십시오. 없으면 `*`가 붙은 갈래가 대신 쓰입니다.
finding-unreachable_plural = `[{ $name }]` 갈래는 이 언어에서 결코 골라지지 않습니다
    .hint = 이 언어의 갈래만 쓰십시오: { $known }
finding-missing_variant = `${ $value }`에 따른 갈래 가운데 `{ $name }`이(가) 없습니다
    .hint = 한국어 글과 같은 갈래를 넣으십시오. 없으면 `*`가 붙은 갈래가 대신 쓰입니다.
finding-extra_variant = `[{ $name }]` 갈래는 한국어 글에 없어 골라지지 않습니다
    .hint = 한국어 글의 갈래만 쓰십시오: { $known }
finding-duplicate_variant = `[{ $name }]` 갈래가 두 번 나옵니다. 뒤의 것은 쓰이지 않습니다.
    .hint = 둘 가운데 하나만 남기고 지우십시오

## 한국어와 다른 것

finding-number_differs = { $kind ->
        [missing] `{ $name }`에 한국어 글의 숫자가 없습니다: { $known }
        [extra] `{ $name }`에 한국어 글에 없는 숫자가 있습니다: { $found }
       *[both] `{ $name }`의 숫자가 한국어 글과 다릅니다: 한국어 { $known }, 여기 { $found }
    }
    .hint = 한국어 글과 견주어 숫자를 맞추십시오
finding-address_differs = { $kind ->
        [missing] `{ $name }`에 한국어 글의 주소가 없습니다: { $known }
        [extra] `{ $name }`에 한국어 글에 없는 주소가 있습니다: { $found }
       *[both] `{ $name }`의 주소가 한국어 글과 다릅니다: 한국어 { $known }, 여기 { $found }
    }
    .hint = 주소를 한국어 글에서 그대로 옮기십시오. 그 언어의 페이지로 일부러 바꾸었다면 까닭을 적고 예외로 두십시오.
finding-markup_differs = { $kind ->
        [missing] `{ $name }`에 한국어 글의 태그가 없습니다: { $known }
        [extra] `{ $name }`에 한국어 글에 없는 태그가 있습니다: { $found }
       *[both] `{ $name }`의 태그가 한국어 글과 다릅니다: 한국어 { $known }, 여기 { $found }
    }
    .hint = 태그를 한국어 글과 같이 열고 닫으십시오
finding-missing_term = `{ $value }`의 ‘{ $name }’이(가) 용어집의 말로 옮겨지지 않았습니다
    .hint = 다음 가운데 하나를 쓰십시오: { $known }
finding-avoided_term = `{ $name }`: ‘{ $value }’의 번역으로 쓰지 않는 말입니다
    .hint = `{ $known }`을(를) 쓰십시오
finding-same_as_source = { $kind ->
        [ko] `{ $name }`: 한국어 글 그대로입니다
       *[en] `{ $name }`: 영어 글 그대로입니다
    }
    .hint = 이 언어로 옮기거나, 아직 옮기지 못했으면 지우십시오. 없는 글은 한국어로 보이고 한국어라고 표시됩니다.
finding-outlying_length = { $kind ->
        [long] `{ $name }`: 한국어 글에 비해 유난히 깁니다
       *[short] `{ $name }`: 한국어 글에 비해 유난히 짧습니다
    }
    .hint = { $kind ->
        [long] 다른 글이 섞이지 않았는지 보십시오
       *[short] 빠진 문장이 없는지 보십시오
    }

## 글자와 빈칸

finding-wrong_script = { $kind ->
        [hangul] 한글이 남아 있습니다: `{ $name }`
        [simplified] 번체자로 쓰는 언어에 간체자가 있습니다: `{ $name }`
        [traditional] 간체자로 쓰는 언어에 번체자가 있습니다: `{ $name }`
        [chinese] 일본어에서 쓰지 않는 한자입니다: `{ $name }`
        [letter] 이 언어의 키릴 문자가 아닙니다: `{ $name }`
       *[other] 이 언어에서 쓰지 않는 문자입니다: `{ $name }`
    }
    .hint = 이 언어의 글자로 바꾸십시오
finding-mixed_scripts = `{ $value }`에 다른 문자 체계의 닮은 글자가 섞여 있습니다: `{ $name }`
    .hint = 이 글자를 그 언어의 자판으로 다시 입력하십시오. 눈에는 같아 보여도 검색되지 않고 잘못 읽힙니다.
finding-wrong_digits = `0`부터 `9`까지가 아닌 숫자입니다: `{ $name }`
    .hint = `{ $value }`로 쓰십시오. 채워 넣는 날짜와 번호가 그 숫자로 쓰입니다.
finding-invisible_character = 눈에 보이지 않는 문자가 있습니다: `{ $code }`
    .hint = 그 자리의 글을 지우고 직접 다시 입력하십시오
finding-not_normalized = 여러 조각으로 나뉜 글자가 있습니다. 한 글자로는 `{ $name }`입니다
    .hint = 그 글자를 지우고 직접 다시 입력하십시오(유니코드 NFC)
finding-wrong_spacing = { $kind ->
        [double] 빈칸이 겹쳐 있습니다
        [inside] 따옴표나 괄호의 안쪽에 빈칸이 있습니다: `{ $name }`
        [outer] 글의 처음이나 끝에 빈칸이 있습니다: `{ $name }`
        [before] 문장 부호 앞에 빈칸이 있습니다: `{ $name }`
        [after] 문장 부호 뒤에 빈칸이 없습니다: `{ $name }`
        [narrow] 한자와 가나 사이에 반각 문장 부호가 있습니다: `{ $name }`
        [arabic] 아랍 글자 사이에 라틴 문장 부호가 있습니다: `{ $name }`
       *[wide] 전각 문장 부호가 있습니다: `{ $name }`
    }
    .hint = { $kind ->
        [double] 하나만 남기십시오
        [inside] 빈칸을 지우십시오
        [outer] 빈칸을 지우십시오
        [before] 빈칸을 지우십시오
        [after] 빈칸을 넣으십시오
        [narrow] `，`, `、`, `。` 같은 전각 부호를 쓰십시오
        [arabic] `،`, `؛`, `؟`를 쓰십시오
       *[wide] `,`, `.`, `:` 같은 반각 부호를 쓰십시오
    }

## 예외

finding-unknown_ignore = `{ $value }`: 예외로 둘 수 있는 코드가 아닙니다
    .hint = { $has-near ->
        [yes] `{ $near }`을(를) 뜻하셨습니까?
       *[no] `gongji check --format json`이 보여 주는 코드를 그대로 적으십시오
    }
finding-not_ignorable = `{ $value }`은(는) 예외로 둘 수 없습니다. 잘못된 글이 페이지에 실립니다
    .hint = 잘못을 고치고 이 줄을 지우십시오
finding-ignore_without_reason = `{ $value }`을(를) 예외로 두는 까닭이 없습니다
    .hint = `# gongji-ignore: { $value } (까닭)`처럼 괄호 안에 까닭을 적으십시오
finding-ignore_of_nothing = `{ $value }`로 예외를 둘 것이 없습니다
    .hint = 나중에 다른 것을 가리지 않도록 이 줄을 지우십시오
