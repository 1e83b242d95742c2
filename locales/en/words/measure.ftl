# Measures to ensure safety. The value names the measure; .detail says in full sentences what is done.

## As published

measure-encryption-of-personal-information = encryption of personal information
measure-secure-server-operation = operation of secure servers
measure-personal-information-access-restriction = restriction of access to personal information
measure-staff-training = staff training
measure-physical-security-against-leakage = physical protection of personal information against leakage, damage and theft
measure-destruction-of-identifying-information = destruction of information identifying an individual
    .detail = Information identifying an individual, such as the name and email address, is destroyed when the service is completed.
measure-hacking-and-virus-countermeasures = preparation against hacking and viruses
    .detail = { CAP($we) } takes the necessary security measures to prevent the leakage of or damage to personal information through unauthorized access, and strives to secure every technical method available for stronger security.
measure-handler-restriction-and-training = restriction and training of personal information handlers
    .detail = { CAP($we) } limits the employees who handle personal information to a minimum and trains them regularly so that they comply with this policy.
measure-handler-minimization-and-regular-training = minimization and training of personal information handling staff
    .detail = { CAP($we) } keeps the number of staff who handle personal information to a minimum and trains them regularly.
measure-annual-self-inspection = regular self-inspection
    .detail = { CAP($we) } inspects itself at least once a year to ensure the safety of personal information handling.
measure-password-file-and-transmission-encryption = encryption of passwords and important data
    .detail = Passwords are encrypted when stored and managed, so that only the data subject knows them. Important data is protected by additional security functions such as file encryption and transmission encryption.
measure-technical-measures-against-hacking = technical measures against hacking
    .detail = To prevent personal information from being leaked or damaged by hacking or computer viruses, { $we } installs security programs and updates and checks them regularly. Systems are installed in areas with restricted access, where access is monitored and blocked both technically and physically.
measure-database-access-restriction = access restrictions to personal information
    .detail = { CAP($we) } controls access to personal information by granting, changing and deleting access rights to the database system, and uses an intrusion prevention system to block unauthorized access from outside.
measure-unauthorized-person-access-control = access control for unauthorized persons
    .detail = { CAP($we) } keeps personal information systems in a separate physical location and has established and operates access control procedures for it.
measure-firewall-protected-security-system = security system protected by a firewall
    .detail = Everything data subjects send is kept and managed safely in a security system behind a firewall.
measure-access-and-management-procedures = establishment of procedures for access to and management of personal information
measure-minimal-number-of-handlers = minimization of personnel handling personal information
measure-limited-system-users = limitation of the users of the system that processes personal information
measure-continuous-security-training = continuous security training
measure-password-assignment-and-regular-renewal = assignment and regular renewal of passwords for system users
measure-video-encryption = encryption of visual information
    .detail = { CAP($we) } manages the visual information it processes securely, by encryption and other measures.
measure-video-access-control = access control
    .detail = { CAP($we) } has established access controls for personal information.
measure-video-viewing-records = records of the creation and viewing of visual information
    .detail = To prevent tampering, the creation time of personal visual information and the purpose, viewer and time of each viewing are recorded and managed.
measure-video-storage-locks = locks on the storage of visual information
    .detail = Locks and other physical security measures are in place so that visual information is stored safely.

## Common to several

measure-internal-management-plan = establishment and implementation of an internal management plan
    .detail = { CAP($we) } has established and implements an internal management plan for the safe handling of personal information.

## For today's clinics

measure-training = training of personal information handlers
    .detail = { CAP($we) } regularly trains the officers and employees who handle personal information in its protection.
measure-handler-management = minimization and supervision of personal information handlers
    .detail = { CAP($we) } designates only as many personal information handlers as the work requires and supervises them.
measure-self-inspection = self-inspection
    .detail = { CAP($we) } regularly checks that its protection measures are observed and corrects any shortcomings.
measure-entrustee-supervision = training and supervision of entrustees
    .detail = { CAP($we) } regularly trains entrustees and supervises whether they process personal information safely.
measure-breach-response-plan = response procedure for leaks of personal information
    .detail = { CAP($we) } has a procedure for notification, reporting and containment in case personal information is leaked.
measure-access-control = management of access rights and access control
    .detail = { CAP($we) } grants, changes and revokes access rights to the personal information processing system within the scope needed for the work, and controls unauthorized access from outside with intrusion prevention and detection systems.
measure-separation-of-additional-information = separate storage of additional information
    .detail = { CAP($we) } stores and manages separately the additional information that could be used to restore pseudonymized information to its original state.
measure-encryption = encryption of personal information
    .detail = Passwords are stored encrypted so that they cannot be decrypted, and important personal information such as unique identification information is encrypted when stored or transmitted.
measure-access-log-retention = retention and inspection of access logs
    .detail = { CAP($we) } keeps the access logs of the personal information processing system, inspects them regularly and protects them against forgery, alteration, theft and loss.
measure-malware-protection = protection against malicious programs
    .detail = { CAP($we) } installs security programs, keeps them up to date and checks them regularly.
measure-security-updates = inspection and correction of security vulnerabilities
    .detail = { CAP($we) } inspects the personal information processing system for vulnerabilities and applies security updates without delay.
measure-backup = backup against disasters
    .detail = { CAP($we) } backs up personal information against disasters such as fire and power failure and has a recovery procedure.
measure-physical-access-control = physical access control
    .detail = { CAP($we) } has established and operates entry control procedures for places where personal information is kept, such as the server room and the records room.
measure-locks = use of locks
    .detail = Documents and auxiliary storage media containing personal information are kept in a safe place with locks.
measure-print-and-copy-control = control of prints and copies
    .detail = Where personal information is printed or copied, { $we } specifies its use and manages the prints and copies safely.
measure-screen-privacy = prevention of on-screen exposure
    .detail = Personal information is not displayed on screens at the reception desk or in consultation rooms where others can see it.
measure-destruction = safe destruction of personal information
    .detail = { CAP($we) } destroys personal information whose retention period has expired by a method that does not allow recovery or reproduction.
