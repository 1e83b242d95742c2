more = المزيد
    .hint = اضغط
