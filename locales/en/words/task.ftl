# Tasks entrusted to others. Noun phrases.

task-outsourced-testing = testing services
task-checkup-system-maintenance-and-support = health check-up system maintenance and support
task-questionnaire-scan-input-system = automated input system for questionnaire scanning
task-system-maintenance = system maintenance
task-checkup-image-and-record-system-maintenance = health check-up images and records system maintenance
task-security-system = security systems
task-cctv-and-fingerprint-system = CCTV and fingerprint system
task-questionnaire-and-medication-log-shipping = questionnaire and medication log shipping
task-checkup-result-shipping = health check-up result shipping
task-website-server-management-and-maintenance = website server management and maintenance
task-server-hosting = server hosting

## For today's clinics

task-hosting = website hosting
task-cloud-storage = operation of cloud servers and storage
task-it-maintenance = maintenance of information systems
task-electronic-medical-record-system = operation and maintenance of the electronic medical record system
task-medical-image-system = operation and maintenance of the medical image system
task-reservation-system = operation of the reservation system
task-courier = courier delivery
task-cctv-operation = installation and management of visual data processing devices
task-messaging = sending of text messages and KakaoTalk notices
task-email-sending = sending of emails
task-payment-processing = payment processing
task-identity-verification = identity verification
task-interpretation = interpretation
task-translation = translation
task-call-center = operation of the call center
task-online-consultation-operation = operation of online consultation
task-promotion = promotion and marketing
task-survey = surveys
task-document-destruction = document destruction
task-pickup-and-transport = pick-up and transport
task-accommodation-reservation = accommodation reservations
task-tax-and-accounting = tax and accounting
task-generative-ai-consultation = operation of a generative AI consultation service
