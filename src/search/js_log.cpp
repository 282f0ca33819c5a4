#include "search/js_log.hpp"

#include <bit>
#include <cstdint>

// The method and the constants are those of e_log.c of fdlibm, whose notice is:
//
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
//   Developed at SunSoft, a Sun Microsystems, Inc. business.
//   Permission to use, copy, modify, and distribute this software is freely granted, provided that
//   this notice is preserved.

namespace handrail::lunr {
namespace {

constexpr double ln2_high = 6.93147180369123816490e-01;
constexpr double ln2_low = 1.90821492927058770002e-10;

/// A number as 2^k * (1 + f), with 1 + f between sqrt(2)/2 and sqrt(2).
struct Reduced {
    std::int32_t k = 0;
    double f = 0;
    std::int32_t high = 0;  ///< the upper 20 bits of the significand
};

Reduced reduce(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto upper = static_cast<std::int32_t>(bits >> 32U);
    const std::int32_t high = upper & 0x000FFFFF;
    const std::int32_t halve = (high + 0x95F64) & 0x100000;  // set if the significand is above sqrt(2)
    const auto new_upper = static_cast<std::uint64_t>(high | (halve ^ 0x3FF00000));
    const double scaled = std::bit_cast<double>((new_upper << 32U) | (bits & 0xFFFFFFFFU));
    return {(upper >> 20) - 1023 + (halve >> 20), scaled - 1.0, high};
}

/// log(1 + f) - f as a polynomial in s = f / (2 + f).
double remainder_of(double s) {
    const double z = s * s;
    const double w = z * z;
    const double even =
        w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const double odd =
        z * (6.666666666666735130e-01 +
             w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    return odd + even;
}

double log_near_power_of_2(double f, double k) {
    if (f == 0) return k == 0 ? 0 : k * ln2_high + k * ln2_low;
    const double square = f * f * (0.5 - 0.33333333333333333 * f);
    return k == 0 ? f - square : k * ln2_high - ((square - k * ln2_low) - f);
}

}  // namespace

double js_log(double value) {
    const auto [exponent, f, high] = reduce(value);
    const auto k = static_cast<double>(exponent);
    if ((0x000FFFFF & (2 + high)) < 3) return log_near_power_of_2(f, k);  // |f| < 2^-20
    const double s = f / (2.0 + f);
    const double rest = remainder_of(s);
    if (((high - 0x6147A) | (0x6B851 - high)) > 0) {
        const double half_square = 0.5 * f * f;
        if (exponent == 0) return f - (half_square - s * (half_square + rest));
        return k * ln2_high - ((half_square - (s * (half_square + rest) + k * ln2_low)) - f);
    }
    if (exponent == 0) return f - s * (f - rest);
    return k * ln2_high - ((s * (f - rest) - k * ln2_low) - f);
}

}  // namespace handrail::lunr
