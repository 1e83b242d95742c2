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

cli-created = 만들었습니다: `{ $file }`
cli-init-next = 다음: `content/site.yaml`에 제목과 주소를 적고, `gongji new happy-clinic` 명령으로 기관을 만드세요
cli-new-next = 다음: 두 파일을 기관의 실제 내용으로 고친 뒤 `gongji check`, `gongji build` 명령을 차례로 실행하세요

# `gongji status`: 기관마다 한 줄, 그 아래에 앞으로 시행될 처리방침마다 한 줄.
cli-status-clinic = { $clinic } ({ $name }), 시행 중: { $version }, 언어: { $locales }
cli-status-upcoming = { $version }: { $days }일 뒤 시행
