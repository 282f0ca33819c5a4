#include "search/interner.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using handrail::lunr::Interner;

TEST_CASE("numbers count from 0 in the order of first sight") {
    Interner interner;
    CHECK(interner.intern("b").id == 0);
    CHECK(interner.intern("a").id == 1);
    CHECK(interner.intern("").id == 2);
    const auto again = interner.intern("b");
    CHECK(again.id == 0);
    CHECK_FALSE(again.is_new);
    CHECK(interner.size() == 3);
    CHECK(interner[1] == "a");
    CHECK(interner[2].empty());
}

TEST_CASE("numbers stay the same while the table grows") {
    Interner interner;
    constexpr std::uint32_t count = 20000;
    for (std::uint32_t i = 0; i < count; ++i) REQUIRE(interner.intern("word" + std::to_string(i)).is_new);
    for (std::uint32_t i = 0; i < count; ++i) REQUIRE(interner.find("word" + std::to_string(i)) == i);
    CHECK(interner[count - 1] == "word19999");
}

TEST_CASE("a text that was not seen has no number") {
    Interner interner;
    CHECK_FALSE(interner.find("x"));
    interner.intern("y");
    CHECK_FALSE(interner.find("x"));
}

TEST_CASE("words that share their first 20 letters are different words") {
    const std::string start(20, 'a');
    Interner interner;
    std::vector<std::string> words{start};
    for (char last = 'a'; last <= 'z'; ++last) words.push_back(start + last);  // of equal length
    for (std::size_t more = 2; more < 40; ++more) words.push_back(start + std::string(more, 'z'));
    for (const std::string& word : words) CHECK(interner.intern(word).is_new);
    for (std::uint32_t id = 0; id < words.size(); ++id) {
        CHECK(interner.find(words[id]) == id);
        CHECK(interner[id] == words[id]);
    }
}

TEST_CASE("long words stay apart even where length, beginning and hash are the same") {
    // Of so many words ten and more pairs share their 32 bits of hash: only what follows tells them apart.
    constexpr std::uint32_t count = 300000;
    Interner interner;
    std::uint32_t fresh = 0;
    for (std::uint32_t i = 0; i < count; ++i)
        fresh += interner.intern("counterrevolutionaries" + std::to_string(100000 + i)).is_new ? 1U : 0U;
    CHECK(fresh == count);
    CHECK_FALSE(interner.find("counterrevolutionaries"));
}
