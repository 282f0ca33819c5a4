#include "search/js_log.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using handrail::lunr::js_log;

// The right-hand sides are what node prints for Math.log(x).toString(): enough digits to tell doubles apart.
TEST_CASE("the last bit is that of JavaScript's Math.log") {
    CHECK(js_log(1) == 0);
    CHECK(js_log(2) == 0.6931471805599453);
    CHECK(js_log(1024) == 6.931471805599453);
    CHECK(js_log(52.19130434782609) == 3.954915897637062);
    CHECK(js_log(41.97202797202797) == 3.7370033957404054);
    CHECK(js_log(23.537254901960786) == 3.1585844808418866);
    CHECK(js_log(21.359430604982208) == 3.061493356666567);
    CHECK(js_log(21.059649122807016) == 3.0473588457316616);
    CHECK(js_log(17.60117302052786) == 2.8679655487167954);
    CHECK(js_log(1.0000001) == 9.999999505838704e-8);
    CHECK(js_log(4.0000004) == 1.3862944611198857);
    CHECK(js_log(1.41) == 0.34358970439007686);
}

TEST_CASE("the logarithm is within one unit of the C library's") {
    for (double value = 1; value < 1e6; value *= 1.0007) {
        const double expected = std::log(value);
        CAPTURE(value);
        REQUIRE(std::abs(js_log(value) - expected) <= std::abs(expected) * 2.3e-16);
    }
}
