#include "text/easy_rules.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// What is wrong, as "kind:words" with "; " between.
std::string faults(std::string_view text) {
    static const EasyRules rules({{"provision", "help"}, {"prior to", "before"}, {"statutory", ""}});
    static const char* names[] = {"long", "chain", "mark", "contraction", "short", "hard"};
    std::string all;
    for (const EasyFinding& one : rules.check(text)) {
        all += (all.empty() ? "" : "; ") + std::string(names[static_cast<int>(one.kind)]) + ':' + one.words;
        if (one.count > 2) all += '#' + std::to_string(one.count);
        if (!one.easier.empty()) all += '>' + one.easier;
    }
    return all;
}

}  // namespace

TEST_CASE("short sentences of one idea pass") {
    CHECK(faults("This team helps children. It is free. You can phone us at 9:30am on Monday.") == "");
    CHECK(faults("It is for mums and dads.") == "");
    CHECK(faults("The child's plan, the council’s letter and step-free doors.") == "");
    CHECK(faults("") == "");
}

TEST_CASE("fifteen words are the most") {
    CHECK(faults("a b c d e f g h i j k l m n o.") == "");
    CHECK(faults("a b c d e f g h i j k l m n o p.") == "long:a b c d e f g h i j k l m n o p.#16");
}

TEST_CASE("two joining words in one sentence are a chain, one in each of two is none") {
    CHECK(faults("You ask and we help because we can.") == "chain:You ask and we help because we can.");
    CHECK(faults("You ask and wait. We come and help.") == "");
}

TEST_CASE("marks that join ideas are found, and times, dates and hyphens are not") {
    CHECK(faults("Ring us: we help.") == "mark:Ring us: we help.");
    CHECK(faults("Ring us; wait.") == "mark:Ring us; wait.");
    CHECK(faults("Ring (or write).") == "mark:Ring (or write).");
    CHECK(faults("Ring us - we help.") == "mark:Ring us - we help.");
    CHECK(faults("Ring us:") == "mark:Ring us:");
    CHECK(faults("At 10:15 in mid-May 2026/27.") == "");
}

TEST_CASE("contractions are found with straight and curly apostrophes, possessives are not") {
    CHECK(faults("You can't go.") == "contraction:can't");
    CHECK(faults("It’s free.") == "contraction:It's");
    CHECK(faults("They'll ask. We've rung. I'm here.") ==
          "contraction:They'll; contraction:We've; contraction:I'm");
    CHECK(faults("Ann's bag and the team's van.") == "");
}

TEST_CASE("short forms are found, postcodes and everyday ones are not") {
    CHECK(faults("Ask the SENCO about EHC plans, e.g. now.") == "short:SENCO; short:EHC; short:e.g");
    CHECK(faults("Write to LE15 6HP. Watch TV in the UK. A and I.") == "");
}

TEST_CASE("hard words are found with easier ones") {
    CHECK(faults("Ask about provision prior to Monday.") == "hard:provision>help; hard:prior to>before");
    CHECK(faults("It is Statutory.") == "hard:Statutory");
}

TEST_CASE("each sentence is looked at by itself") {
    CHECK(faults("It's free. It isn't far.") == "contraction:It's; contraction:isn't");
}
