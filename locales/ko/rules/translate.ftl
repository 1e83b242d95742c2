# 번역과 번역자에게 보내는 파일에서 찾은 문제: `finding-<코드>`는 무엇이 잘못되었는지, `.hint`는 어떻게 하면 되는지 말합니다.
#
# 읽는 사람은 개발자가 아닙니다. 파일에 적힌 글자는 백틱 사이에 둡니다. `$before`와 `$after`는 한국어 글입니다.

finding-message_stale = 번역한 뒤에 한국어 `{ $name }` 글이 바뀌었습니다
    .hint = 바뀐 곳을 보고 이 번역을 고친 다음 `gongji translate accept { $value } { $name }`를 실행하세요. 이전: { $before } 지금: { $after }
finding-record_line = 번역 기록에서 이 줄을 읽을 수 없습니다
    .hint = 이 줄을 지우거나 버전 관리에서 파일을 다시 가져오세요. 그다음 `gongji translate status`를 실행하면 기록되지 않은 글을 볼 수 있습니다
finding-pseudo_language = `{ $value }`는 시험할 때만 쓰는, 아무도 쓰지 않는 언어입니다
    .hint = 공개하기 전에 `locales`에서 빼세요
finding-exchange_syntax = { $detail ->
        [no] 여기부터 파일을 읽을 수 없습니다
       *[other] 여기부터 파일을 읽을 수 없습니다: { $detail }
    }
    .hint = UTF-8로 된 PO나 XLIFF 2 파일로 다시 저장하세요
finding-exchange_language = 어느 언어의 파일인지 적혀 있지 않습니다
    .hint = PO 파일에는 머리에 `Language: ru`와 같은 줄이, XLIFF 파일에는 `<xliff>`에 `trgLang="ru"`가 있어야 합니다
finding-exchange_unknown = `{ $name }`라는 글이 없어 가져오지 않았습니다
    .hint = 파일을 보낸 뒤에 없어졌거나 이름이 바뀐 글입니다. 이 언어를 다시 내보내세요
finding-exchange_outdated = 파일을 보낸 뒤에 한국어 `{ $name }` 글이 바뀌어 가져오지 않았습니다
    .hint = `--only stale,missing`으로 다시 내보내세요. 보낸 글: { $before } 지금: { $after }
finding-exchange_unreadable = `{ $name }` 글의 중괄호가 맞지 않습니다
    .hint = 채워 넣는 것은 한국어와 똑같이 `{"{"} $name {"}"}`처럼 적고, 중괄호 자체는 `{"{"} "{"{"}" {"}"}`로 적으세요
finding-exchange_lost = `{ $name }` 글에 채워 넣을 것이 빠졌습니다: `{ $value }`
    .hint = 한국어에 있는 그대로 문장의 알맞은 곳에 넣으세요. 그때까지 이 글이 든 파일은 쓰지 않습니다
finding-exchange_strange = `{ $name }` 글에 한국어에는 없는 것을 채워 넣으려 합니다: `{ $value }`
    .hint = 한국어에 있는 그대로 적으세요. 그때까지 이 글이 든 파일은 쓰지 않습니다
finding-translate_korean = 한국어는 다른 언어가 번역하는 원문입니다
    .hint = 다른 언어를 지정하세요
finding-unknown_message = { $has-near ->
        [yes] `{ $name }`라는 글이 없습니다. `{ $near }`을(를) 뜻하셨습니까?
       *[no] `{ $name }`라는 글이 없습니다
    }
    .hint = 파일에 있는 대로 `officer`처럼, 그 가운데 글 하나는 `officer.phone`처럼 적으세요
finding-nothing_to_accept = 이 언어에 `{ $name }` 글이 없거나 그 글에 오류가 있습니다
    .hint = 먼저 글을 적으세요. 오류는 `gongji check`로 볼 수 있습니다
