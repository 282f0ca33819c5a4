#include "base/hash.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a hash is 32 lower-case hexadecimal digits, those of XXH3-128") {
    // The values of `xxhsum -H2`.
    CHECK(hash_hex("") == "99aa06d3014798d86001c324468d497f");
    CHECK(hash_hex("a") == "a96faf705af16834e6c632b61e964e1f");
}

TEST_CASE("a changed byte changes the hash, wherever it is") {
    const std::string bytes(5000, 'x');
    for (const std::size_t at : {std::size_t{0}, std::size_t{2500}, bytes.size() - 1}) {
        std::string changed = bytes;
        changed[at] = 'y';
        CHECK(hash_hex(changed) != hash_hex(bytes));
    }
    CHECK(hash_hex(std::string(1, '\0')) != hash_hex(std::string(2, '\0')));
}
