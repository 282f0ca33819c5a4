#pragma once

namespace handrail::lunr {

/// The natural logarithm of a finite number from 1 up, to the same last bit as `Math.log` of V8, SpiderMonkey
/// and every other engine that uses FreeBSD's msun (fdlibm). The C library's own differs in that bit now and
/// then, and a score with it.
double js_log(double value);

}  // namespace handrail::lunr
