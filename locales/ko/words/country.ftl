# 나라와 지역의 이름: 국외 이전과 국외 수집에 쓴다. 식별자는 ISO 3166-1 alpha-2 소문자이다.

## 동아시아
country-kr = 대한민국
country-jp = 일본
country-cn = 중국
country-tw = 대만
country-hk = 홍콩
country-mo = 마카오
country-mn = 몽골

## 동남아시아
country-vn = 베트남
country-th = 태국
country-id = 인도네시아
country-my = 말레이시아
country-sg = 싱가포르
country-ph = 필리핀
country-kh = 캄보디아
country-la = 라오스
country-mm = 미얀마
country-bn = 브루나이

## 남아시아
country-in = 인도
country-bd = 방글라데시
country-np = 네팔
country-lk = 스리랑카
country-pk = 파키스탄

## 러시아·중앙아시아·캅카스·동유럽
country-ru = 러시아
country-kz = 카자흐스탄
country-uz = 우즈베키스탄
country-kg = 키르기스스탄
country-tj = 타지키스탄
country-tm = 투르크메니스탄
country-az = 아제르바이잔
country-am = 아르메니아
country-ge = 조지아
country-ua = 우크라이나
country-by = 벨라루스

## 중동·아프리카
country-ae = 아랍에미리트
country-sa = 사우디아라비아
country-qa = 카타르
country-kw = 쿠웨이트
country-bh = 바레인
country-om = 오만
country-jo = 요르단
country-iq = 이라크
country-il = 이스라엘
country-tr = 튀르키예
country-eg = 이집트
country-ng = 나이지리아
country-ke = 케냐
country-za = 남아프리카공화국

## 유럽
country-gb = 영국
country-ie = 아일랜드
country-de = 독일
country-fr = 프랑스
country-nl = 네덜란드
country-be = 벨기에
country-lu = 룩셈부르크
country-ch = 스위스
country-at = 오스트리아
country-it = 이탈리아
country-es = 스페인
country-pt = 포르투갈
country-se = 스웨덴
country-no = 노르웨이
country-dk = 덴마크
country-fi = 핀란드
country-pl = 폴란드
country-cz = 체코

## 아메리카
country-us = 미국
country-ca = 캐나다
country-mx = 멕시코
country-br = 브라질
country-cl = 칠레
country-ar = 아르헨티나

## 오세아니아
country-au = 호주
country-nz = 뉴질랜드
country-gu = 괌
