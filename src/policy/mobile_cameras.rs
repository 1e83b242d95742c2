//! Mobile cameras (이동형 영상정보처리기기), PIPA art. 25-2: the same facts as fixed ones.

pub(super) use super::cameras::compose;
