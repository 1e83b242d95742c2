//! Deploying, from outside.
use s3s as _;
use s3s_fs as _;
