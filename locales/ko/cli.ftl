# 명령줄이 문제 말고 하는 말: 개수, 결과, 다음에 할 일.

cli-error = 오류
cli-warning = 경고
cli-note = 참고
cli-hint = 도움말
cli-none = 없음

# 찾은 문제의 수. 있는 것만 말합니다.
cli-count = { $errors ->
        [0] { $warnings ->
            [0] { cli-count-notes }
           *[other] { cli-count-warnings }{ $notes ->
                [0] {""}
               *[other] {", "}{ cli-count-notes }
            }
        }
       *[other] { cli-count-errors }{ $warnings ->
            [0] {""}
           *[other] {", "}{ cli-count-warnings }
        }{ $notes ->
            [0] {""}
           *[other] {", "}{ cli-count-notes }
        }
    }
cli-count-errors = 오류 { $errors }건
cli-count-warnings = 경고 { $warnings }건
cli-count-notes = 참고 { $notes }건

# `gongji build` 뒤에. 바뀌지 않은 파일은 그대로 둡니다.
cli-built = 기관 { $clinics }곳의 페이지를 만들었습니다(`{ $output }`): 파일 { $files }개 가운데 { $written }개를 쓰고 { $removed }개를 지웠습니다
cli-warnings-kept = 바뀌지 않은 기관에 이전 경고가 { $warnings }건 있습니다. `gongji check` 명령으로 볼 수 있습니다.

# `gongji check` 뒤에, 오류가 없을 때.
cli-check-fine = 기관 { $clinics }곳을 확인했습니다: 오류가 없습니다

cli-check-import = 시행일이 지났으나 확정하지 않은 처리방침이 { $versions }건 있습니다. gongji를 쓰기 전에 공고한 것은 `gongji seal 기관 시행일 --imported`로 확정하세요

cli-created = 만들었습니다: `{ $file }`
cli-init-next = 다음: `content/site.yaml`에 제목과 주소를 적고, `gongji new happy-clinic` 명령으로 기관을 만드세요
cli-new-next = 다음: 두 파일을 기관의 실제 내용으로 고치고 `gongji check`로 확인한 뒤, `gongji serve --drafts --open`로 미리 보고 `gongji seal { $clinic }`로 확정하세요

# `gongji status`: 앞에 기관과 날짜가 놓이고, 기관마다 한 줄, 그 아래에 앞으로 시행될 처리방침과 초안마다 한 줄.
cli-status-clinic = { $has-version ->
        [yes] 시행 중
       *[no] 시행 중인 처리방침 없음
    }: { $name }({ $locales })
cli-status-upcoming = 시행 예정: { $days }일 뒤 시행({ $announced } 공고)
cli-status-scheduled = 공고 예정: { $announced } 공고, { $days }일 뒤 시행
cli-status-draft = 초안: { $by }까지 확정하여 공고({ $days }일 남음)
cli-status-overdue = 초안: 확정하여 공고할 날({ $by })이 { $days }일 지났습니다
cli-status-unread = 초안: 읽을 수 없습니다. 아래의 오류를 확인하세요
cli-status-behind = { $locale }: 이 언어로는 확정되지 않았습니다. `gongji seal { $clinic } { $version } --translate { $locale }`로 추가할 수 있습니다
cli-status-withheld = { $locale }: 이 언어를 보류하고 확정하였습니다. `gongji seal { $clinic } { $version } --translate { $locale }`로 추가할 수 있습니다
cli-status-quiet = 앞으로 바뀔 것이 없는 기관 { $count }곳은 `gongji status --all`로 볼 수 있습니다
cli-status-next = 다음에 페이지가 바뀌는 날: { $date }({ $days }일 뒤). 그날 `gongji build`를 다시 실행하세요

# `gongji amend` 뒤. 날짜는 YYYY-MM-DD로 적는다.
cli-amended = `{ $file }`: { $base } 시행 처리방침을 옮겨 초안을 만들었습니다. 공고일 { $announced }, 시행일 { $effective }
cli-amend-promised = 시행 중인 처리방침은 { $days }일 전 안내를 약속합니다. 가장 이른 시행일은 안내일과 시행일 사이를 온전히 { $days }일 두면 { $clear }, 달력 날짜로만 세면 { $calendar }입니다
cli-amend-usual = 시행 중인 처리방침은 안내 기간을 약속하지 않으며 법령이 정한 기간도 없습니다. 관행인 { $days }일을 두면 { $clear }(달력 날짜로만 세면 { $calendar })입니다
cli-amend-next = 다음: 초안을 고치고 `gongji check`로 확인한 뒤 `gongji seal`로 확정하세요

# `gongji seal` 전과 뒤.
cli-seal-about = { $clinic }: { $version } 시행 처리방침을 확정합니다. 공고일 { $announced }, 언어 { $locales }. 앞의 처리방침({ $base })에서 바뀌는 것: { $changes }건
cli-seal-ask = 확정하면 바꿀 수 없습니다. 확정할까요? [y/N]{" "}
cli-seal-needs-yes = 물어볼 터미널이 없습니다. 명령에 `--yes`를 붙이세요
cli-seal-not-sealed = 확정하지 않았습니다
cli-translated = { $clinic }: 확정한 { $version } 시행 처리방침에 언어 { $locales }의 글을 추가했습니다. 장부의 끝 { $head }. `sealed` 폴더를 버전 관리에 올리고 `gongji build`를 실행하세요
cli-sealed = { $clinic }: { $version } 시행 처리방침을 확정했습니다. 장부의 끝 { $head }. `sealed` 폴더를 버전 관리에 올리고 `gongji build`를 실행하세요

# `gongji diff`.
cli-diff-about = { $clinic }: { $from } 시행 처리방침에서 { $to } 시행 처리방침으로, { $changes ->
        [0] 바뀌는 것 없음
       *[other] 바뀌는 것 { $changes }건
    }
cli-diff-korean = 두 처리방침 가운데 `{ $language }` 글이 없는 것이 있어 국문을 비교합니다
cli-diff-two-files = 파일 두 개를 지정하세요. 표준 입력(`-`)은 그중 하나만 될 수 있습니다
# `gongji verify`가 끝에 보여 주는 한 줄.
cli-verify-nothing = 확정한 처리방침이 없어 검증할 것이 없습니다
cli-verified = 기관 { $clinics }곳, 처리방침 { $versions }개, 글 { $texts }개, 항목 { $blocks }개를 확인했습니다. 다른 곳이 없습니다.
cli-verify-differs = 기관 { $clinics }곳, 처리방침 { $versions }개, 글 { $texts }개, 항목 { $blocks }개를 살펴보았습니다. 다른 곳: { $errors }
cli-verify-unseen = 고지, 비교표, 처리방침 목록은 살펴보지 않았습니다. 그것까지 보려면 저장소에서 실행하세요.
cli-verify-against = 확정한 글 { $texts }개 가운데 { $changed }개가 바뀌었습니다
cli-verify-repaired-line = { $clinic }: `ledger.jsonl`의 마지막 줄을 걷어 냈습니다. 쓰다가 끊긴 줄이며 다 쓰인 적이 없습니다. 확정하던 중이었다면 다시 확정하세요.
cli-verify-repaired-head = { $clinic }: `HEAD`를 `ledger.jsonl`의 마지막 줄에 맞추었습니다
cli-verify-not-repaired = { $clinic }: 아무것도 바꾸지 않았습니다. 쓰다가 끊긴 줄이라는 증거가 없습니다.
cli-verify-nothing-to-repair = 고칠 것이 없습니다

# `gongji redact`의 앞뒤.
cli-redact-about = { $clinic }: 시행일이 { $version }인 처리방침에서 다음 글을 삭제합니다. 그 처리방침의 모든 페이지에 삭제 이유(“{ $reason }”)를 밝힙니다.
cli-redact-ask = 되돌릴 수 없습니다. 삭제할까요? [y/N]{" "}
cli-redact-not = 아무것도 삭제하지 않았습니다
cli-redact-why = `--reason`에 삭제하는 이유를 적으세요. 페이지에도 실립니다.
cli-redacted-before = { $clinic }: 시행일이 { $version }인 처리방침의 `{ $key }` 항목은 이미 삭제되어 있으며, 그때 밝힌 이유를 그대로 둡니다. 장부의 끝은 { $head }입니다.
cli-redacted = { $clinic }: 시행일이 { $version }인 처리방침에서 `{ $key }` 항목을 삭제했습니다. 장부의 끝은 { $head }입니다. `gongji build`로 사이트를 다시 만들어 올리세요. 백업과 버전 관리의 지난 기록에는 글이 남아 있습니다.

# `gongji serve`. 터미널이 링크로 만들 수 있게 주소는 띄어 씁니다.
cli-serve-at = 미리보기: { $address } (끝내려면 Ctrl+C)
cli-serve-taken = 포트 { $port }번을 다른 프로그램이 쓰고 있어 비어 있는 다음 포트를 씁니다
cli-serve-in-use = 다른 프로그램이 { $place } 주소를 쓰고 있습니다. `--port`로 다른 포트를 고르거나 `--port`를 빼세요
cli-serve-refused = { $place } 주소를 열 수 없습니다: { $why }
cli-serve-open-to-all = 같은 네트워크에 있는 사람도 미리보기를 볼 수 있습니다
cli-serve-not-opened = 브라우저를 열지 못했습니다. 주소를 직접 여세요
cli-serve-blind = 바뀌는 것을 지켜볼 수 없습니다({ $why }). 페이지를 직접 새로 고치세요. 리눅스에서는 `fs.inotify.max_user_watches`를 늘리면 됩니다

# 미리보기가 페이지에 덧붙이는 막대와 오류.
cli-preview-bar = 미리보기
cli-preview-day = { $date } 기준
cli-preview-drafts = 초안 포함
cli-preview-before = 뒤에 보이는 것은 오류가 없던 때의 페이지입니다.
cli-preview-close = 닫기
cli-preview-bug = gongji 자체의 버그로 페이지를 만들지 못했습니다. 자세한 내용은 터미널에 나옵니다.
cli-preview-refused = 미리보기는 이 컴퓨터의 이름으로만 볼 수 있습니다. 다른 이름으로 보려면 `gongji serve`를 `--host 이름`으로 실행하세요.

# `gongji serve --production`. 로그에 오래 남는 줄.
cli-host-serving = { $address } 주소로 서비스합니다(SIGTERM 또는 Ctrl+C로 끝냅니다)
cli-host-built = { $day } 기준으로 만들었습니다: 파일 { $files }개 가운데 { $written }개를 쓰고 { $removed }개를 지웠습니다
cli-host-failed-findings = 새 사이트를 만들지 못했습니다. 이전 사이트를 그대로 서비스합니다
cli-host-failed = 새 사이트를 만들지 못하여 이전 사이트를 그대로 서비스합니다: { $why }
cli-host-certificate = 인증서를 다시 읽었습니다
cli-host-certificate-unfit = 새 인증서를 쓸 수 없어 이전 인증서를 그대로 씁니다: { $why }
cli-host-blind = 변경 사항을 지켜볼 수 없습니다({ $why }). 파일을 고친 뒤 SIGHUP을 보내세요. 리눅스에서는 `fs.inotify.max_user_watches` 값을 늘리면 됩니다
cli-host-ending = 끝내는 중입니다. 이미 받은 요청에는 응답합니다
cli-host-ended = 끝냈습니다
cli-host-cut = 끝냈습니다. 오래 걸리는 응답은 중간에 끊었습니다
cli-host-bug = gongji 자체의 버그로 실패했습니다

# `gongji deploy`. `$size`는 `1.2 MB`와 같은 글입니다.
cli-deployed = `{ $target }`에 올렸습니다({ $output }): 새 파일 { $new }개, 바뀐 파일 { $changed }개, 지운 파일 { $gone }개, 그대로인 파일 { $kept }개. 보낸 양 { $size }.
cli-deploy-planned = `{ $target }`에 올릴 것({ $output }): 새 파일 { $new }개, 바뀐 파일 { $changed }개, 지울 파일 { $gone }개, 그대로인 파일 { $kept }개. 보낼 양 { $size }.
cli-deploy-missing = 이 몫은 올렸습니다. 아직 오지 않은 몫이 { $missing }개 있고, 마지막 몫이 사이트를 완성합니다.
cli-deploy-verify-later = 아직 사이트가 완성되지 않아 검증하지 않았습니다

# 발견한 것의 처리.
cli-waived = { $by }의 예외 처리: { $reason }
cli-mended = { $by }부터 시행하는 판에서 고쳐집니다
cli-amend = 이미 공개한 글은 그 자리에서 고칠 수 없습니다. `gongji amend { $clinic }`로 개정하십시오
cli-check-mended = `{ $clinic }`: { $version } 판에서 발견한 { $count }건은 { $by } 판에서 고쳐집니다. `gongji check --all`로 모두 볼 수 있습니다

# `gongji check --format html`
cli-report-title = 개인정보 처리방침 점검 결과
cli-report-about = { $date } 기준, 기관 { $clinics }곳. 각 판은 적용되는 날의 법에 따라 점검하였습니다.
cli-report-site = 사이트 전체
cli-report-clinic = 기관
cli-report-in-force = 시행 중
cli-report-to-come = 시행 예정
cli-report-draft = {" "}(초안)
cli-report-nothing = 발견한 것이 없습니다.
cli-report-mended = 시행 예정인 판에서 고쳐지는 것
cli-report-link = 처리방침에서 보기

# `gongji explain`
cli-explain-pack = { $pack }: 규칙 { $count }개
cli-explain-before = 예시, 고치기 전
cli-explain-after = 예시, 고친 뒤
cli-explain-law = 근거: { $laws }
cli-explain-error = 무게: 최대 오류. 이유를 적어 예외로 두지 않으면 확정할 수 없습니다.
cli-explain-warning = 무게: 최대 경고. 이유를 적어 예외로 두지 않으면 확정할 수 없습니다.
cli-explain-note = 무게: 참고.
cli-explain-fine = 위반하면 { $won }원 이하의 과태료가 부과될 수 있습니다({ $law }).
cli-explain-unknown = `{ $value }`라는 것은 없습니다. `gongji explain`으로 모든 규칙을 볼 수 있습니다
cli-explain-near = `{ $value }`라는 것은 없습니다. `{ $near }`을(를) 뜻하셨습니까?

# `gongji law`
cli-law-sections = 처리방침의 항목
cli-law-records = 법령에 따라 보존하는 기록
cli-law-bodies = 권익침해를 구제하는 기관과 없어진 기관
cli-law-laws = 법령
cli-law-rules = 규칙의 근거
cli-law-holidays = 공휴일(모두는 아님)
cli-law-always = 모든 처리방침
cli-law-if-applicable = 해당하는 경우
cli-law-recommended = 권장
cli-law-at-least = { $period } 이상
cli-law-at-most = { $period } 이내
cli-law-obsolete = { $date }부터 개인정보 처리의 근거가 아님
cli-law-from = { $date }부터 시행
cli-law-until = { $date } 전까지
cli-law-source-confirmed = 출처: 조문을 확인함
cli-law-source-second-hand = 출처: 다른 사람이 인용한 것을 봄
cli-law-source-memory = 출처: 기억에 따른 것. 경고로만 알리며 오류로 보지 않음

# `gongji translate`.
cli-translate-texts = 글 { $count }개
cli-translate-stale = 한국어가 바뀜 { $count }
cli-translate-missing = 없음 { $count }
cli-translate-same = 한국어 그대로 { $count }
cli-translate-blocked = 오류 { $count }
cli-translate-unrecorded = 기록 없음 { $count }
cli-translate-accepted = { $count ->
        [0] 새로 기록할 글이 없습니다
       *[other] 글 { $count }개를 기록했습니다: `{ $file }`
    }
cli-translate-new-none = `{ $value }` 언어에 새로 만들 파일이 없습니다. 없는 글은 `gongji translate status { $value }`로 볼 수 있습니다
cli-translate-new-next = 다음: 글마다 앞의 `# `를 지우고 번역을 적으세요. `gongji translate status { $value }`로 얼마나 했는지 볼 수 있습니다. `content/site.yaml`의 `locales`에 `{ $value }`를 적으면 이 언어로 공개됩니다
cli-translate-exported = 번역 단위 { $count }개를 썼습니다: `{ $file }`
cli-translate-wrote = 썼습니다: `{ $file }`
cli-translate-imported = 글 { $count }개를 가져왔습니다. 바뀐 글 { $changed }개, 아직 되지 않아 그대로 둔 글 { $undone }개
cli-translate-pseudo = `locales/{ $value }/`를 만들었습니다. 다음: `content/site.yaml`의 `locales`에 `{ $value }`를 더하고 `gongji serve --drafts`로 보세요. 다 본 뒤에는 둘 다 지우세요
