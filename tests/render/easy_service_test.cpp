#include <algorithm>

#include <catch2/catch.hpp>

#include "render/easy_fixture.hpp"

using namespace handrail;

namespace {

using Rows = std::vector<std::string>;

Service basic_service() {
    Service service;
    service.entry.id = "a";
    service.entry.name = "Quiet club";
    service.entry.summary = "A club for children.";
    service.entry.file = "content/services/a.md";
    return service;
}

Rows rows_of(Service service) {
    LocalOffer offer;
    offer.reference = shipped_data();
    offer.config.contact.phone = "01632 960 000";
    offer.services = {std::move(service)};
    const EasySite site(std::move(offer));
    return shown(make_service_page(site.context(), {EntryKind::service, 0}).entry.easy);
}

/// The rows below a heading, up to the next one.
Rows below(const Rows& rows, const std::string& heading) {
    auto begin = std::find(rows.begin(), rows.end(), "# " + heading);
    if (begin == rows.end()) return {"no such heading"};
    const auto end =
        std::find_if(++begin, rows.end(), [](const std::string& row) { return row.rfind("# ", 0) == 0; });
    return {begin, end};
}

bool has(const Rows& rows, const std::string& row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

}  // namespace

TEST_CASE("a service of which nothing is known says so, and where to ask") {
    CHECK(rows_of(basic_service()) ==
          Rows{"youth-club: A club for children.", "# What it costs", "question: We do not know the cost.",
               "# How to ask", "question: We do not know how to ask.", "# Who to ask",
               "question: We do not know who to ask.", "phone: You can phone us on [01632\u00A0960\u00A0000]",
               "# Read more", "website: You can read all of it on [the full page]"});
}

TEST_CASE("ages are said in the form that they have") {
    const auto said = [](Ages ages) {
        Service service = basic_service();
        service.entry.ages = ages;
        return below(rows_of(service), "Who it is for");
    };
    CHECK(said({5, 11}) == Rows{"age: It is for ages 5 to 11."});
    CHECK(said({5, 5}) == Rows{"age: It is for age 5."});
    CHECK(said({16, std::nullopt}) == Rows{"age: It is for age 16 or over."});
    CHECK(said({std::nullopt, 18}) == Rows{"age: It is for ages up to 18."});
    CHECK(said({}) == Rows{"no such heading"});
}

TEST_CASE("who it is for is said as it is stated, or left to the full page") {
    Service service = basic_service();
    service.entry.who_for = "Children in care.";
    service.entry.needs = {"autism", "semh"};
    CHECK(below(rows_of(service), "Who it is for") ==
          Rows{"looked-after: Children in care.",
               "learning-disability: Who can it help? / Autism / Feelings and mental health"});
    service.entry.who_for = "Children with complex needs who are in receipt of a statutory assessment.";
    CHECK(below(rows_of(service), "Who it is for").front() ==
          "website: You can read who it is for on [the full page]");
}

TEST_CASE("days and times are said as people say them") {
    const auto said = [](Opening opening) {
        Service service = basic_service();
        service.opening = {std::move(opening)};
        return below(rows_of(service), "When it is open");
    };
    CHECK(said({{"mon", "tue", "wed", "thu", "fri"}, 540, 1020, {}}) ==
          Rows{"week: It is open Monday to Friday, 9am to 5pm."});
    CHECK(said({{"mon"}, 600, 720, {}}) == Rows{"week: It is open on Monday, 10am to midday."});
    CHECK(said({{"sat", "mon"}, std::nullopt, std::nullopt, {}}) ==
          Rows{"week: It is open on Monday and Saturday."});
    CHECK(said({{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}, 0, 1439, {}}) ==
          Rows{"week: It is open every day, midnight to 11:59pm."});
    CHECK(said({{}, 570, std::nullopt, "Term time only."}) ==
          Rows{"clock: It opens at 9:30am.", "term-time: Term time only."});
    CHECK(said({{"fri"}, std::nullopt, 1020, {}}) ==
          Rows{"week: It is open on Friday.", "clock: It closes at 5pm."});
    CHECK(
        said({{"sun"},
              std::nullopt,
              std::nullopt,
              "Subject to availability; see the SEND calendar (online)."}) ==
        Rows{"week: It is open on Sunday.", "website: You can read more about the times on [the full page]"});
}

TEST_CASE("each kind of cost has its own words, and none says more than it") {
    const auto said = [](Cost cost) {
        Service service = basic_service();
        service.cost = std::move(cost);
        return below(rows_of(service), "What it costs");
    };
    CHECK(said({"free", "Free.", {}}) == Rows{"free: It is free."});
    CHECK(said({"paid", {}, {}}) == Rows{"cost: You have to pay."});
    CHECK(said({"varies", {}, {}}) == Rows{"varies: You may have to pay."});
    CHECK(said({"paid", {}, {{"£4", "session", {}}}}) == Rows{"cost: It costs £4 for each session."});
    CHECK(said({"paid", {}, {{"£4.50", {}, "It is less for a brother or sister."}}}) ==
          Rows{"cost: It costs £4.50.", "sibling: It is less for a brother or sister."});
    CHECK(said({"paid", {}, {{"£4", "session", "SEND families"}, {"£6", "session", "others"}}}) ==
          Rows{"cost: What does it cost? / £4 a session: SEND families / £6 a session: others"});
    CHECK(said({"free", "The provision is funded by the local authority (subject to eligibility).", {}}) ==
          Rows{"free: It is free.", "website: You can read more about the cost on [the full page]"});
}

TEST_CASE("a place is its address, a line each, with what was declared about access") {
    Service service = basic_service();
    service.entry.areas = {"rutland"};
    service.locations = {
        {"Clinic", {"1 High Street", "Oakham"}, "le156hp", {}, {}, {"step-free", "changing-places"}}};
    CHECK(below(rows_of(service), "Where it is") ==
          Rows{"map: It is for people in Rutland.",
               "address: It is here. / Clinic / 1 High Street / Oakham / LE15\u00A06HP",
               "map: You can see it on [a map]", "step-free: You can get in and around without using steps.",
               "changing-place: There is a large toilet with a hoist and an adult-size changing bench."});
}

TEST_CASE("whom to ask: each way once, with the name and the hours as they are stated") {
    Service service = basic_service();
    service.entry.contacts = {
        {"Booking line", "01632960101", "talk@example.org", "https://example.org/", "Monday, 9am to noon"},
        {"Reception desk", {}, {}, {}, {}}};
    CHECK(below(rows_of(service), "Who to ask") ==
          Rows{"phone: You can phone [01632\u00A0960101] / Booking line",
               "clock: When does someone answer? / Monday, 9am to noon",
               "email: You can send an email to [talk@example.org]",
               "website: You can look at the website [example.org]",
               "person: You can ask here. / Reception desk"});
}

TEST_CASE("how to ask: a sentence for each route, then the author's own if it is easy") {
    Service service = basic_service();
    service.access = {{"gp-referral", "front-door"},
                      "Ask the desk. It is open.",
                      Wait{18, Date{std::chrono::year{2026} / 9 / 30}}};
    const Rows rows = rows_of(service);
    CHECK(below(rows, "How to ask") ==
          Rows{"doctor: Your family doctor asks for you.",
               "council: You contact the council's first team for children. They send you to the right help.",
               "ask: Ask the desk.", "open: It is open."});
    CHECK(below(rows, "What happens next") ==
          Rows{"wait: You may have to wait 18 weeks.", "calendar: This was true on 30 September 2026."});
}

TEST_CASE("how to ask: what nobody has confirmed is not told as if it were certain") {
    Service service = basic_service();
    service.access.routes = {"gp-referral"};
    service.access.unconfirmed = true;
    CHECK(below(rows_of(service), "How to ask") ==
          Rows{"doctor: Your family doctor asks for you.",
               "question: We are not sure about this. Please check first."});
}

TEST_CASE("a service that has closed says so first") {
    Service service = basic_service();
    service.status = ServiceStatus::closed;
    service.closed_on = Date{std::chrono::year{2026} / 1 / 2};
    CHECK(rows_of(service).front() == "closed: This closed on 2 January 2026.");
    service.status = ServiceStatus::paused;
    CHECK(rows_of(service).front() == "closed: This is closed for now.");
    service.paused_until = Date{std::chrono::year{2027} / 5 / 3};
    CHECK(rows_of(service).front() == "closed: This is closed until 3 May 2027.");
}

TEST_CASE("a summary that is not easy is left to the full page, not changed") {
    Service service = basic_service();
    service.entry.summary =
        "A multi-agency provision for children and young people; referral by the SENCO only.";
    const Rows rows = rows_of(service);
    CHECK(rows.front() == "# What it costs");
    CHECK_FALSE(has(rows, "help: A multi-agency provision"));
}

TEST_CASE("a hand-written page keeps its words, and gets the facts that it leaves out") {
    Service service = basic_service();
    EasyReadRow row;
    row.picture = "talk";
    row.text = "We help children aged 5 to 11 to talk.";
    service.entry.easy_read = {row};
    service.entry.ages = {5, 11};
    service.cost.type = "free";
    const Rows rows = rows_of(service);
    CHECK(rows.front() == "talking: We help children aged 5 to 11 to talk.");
    CHECK_FALSE(has(rows, "age: It is for ages 5 to 11."));
    CHECK(below(rows, "What it costs") == Rows{"free: It is free."});
    CHECK_FALSE(has(rows, "question: We do not know how to ask."));
    CHECK(below(rows, "Who to ask") == Rows{"phone: You can phone us on [01632\u00A0960\u00A0000]"});
}
