#include "render/easy_read.hpp"

#include <catch2/catch.hpp>

#include "render/easy_fixture.hpp"

using namespace handrail;

namespace {

using Rows = std::vector<std::string>;

template <typename Kind>
Kind entry_of(EntryKind kind) {
    Kind made;
    made.entry.kind = kind;
    made.entry.id = "a";
    made.entry.name = "Mediation";
    made.entry.summary = "A meeting to help you.";
    made.entry.file = "content/a.md";
    return made;
}

LocalOffer offer_with_data() {
    LocalOffer offer;
    offer.reference = shipped_data();
    offer.config.contact.phone = "01632 960 000";
    return offer;
}

EntryView guide_view(Guide guide, LocalOffer offer = offer_with_data()) {
    offer.guides = {std::move(guide)};
    const EasySite site(std::move(offer));
    return make_guide_page(site.context(), {EntryKind::guide, 0}).entry;
}

EasyReadRow hand(std::string picture, std::string text) {
    EasyReadRow row;
    row.picture = std::move(picture);
    row.text = std::move(text);
    return row;
}

}  // namespace

TEST_CASE("the first hard word of each kind is bold and explained in the next row") {
    Guide guide = entry_of<Guide>(EntryKind::guide);
    guide.entry.name = "A meeting";
    guide.entry.easy_read = {hand("meeting", "You can ask for mediation."),
                             hand("meeting", "Mediation helps.")};
    const Rows rows = shown(guide_view(guide).easy);
    CHECK(rows[0] == "meeting: You can ask for *mediation*.");
    CHECK(rows[1] == "mediation: *Mediation* / A meeting led by a neutral person to help both sides agree.");
    CHECK(rows[2] == "meeting: Mediation helps.");
}

TEST_CASE("a hard word in the name is explained too") {
    const Rows rows = shown(guide_view(entry_of<Guide>(EntryKind::guide)).easy);
    CHECK(rows[0] == "meeting: A meeting to help you.");
    CHECK(rows[1] == "mediation: *Mediation* / A meeting led by a neutral person to help both sides agree.");
}

TEST_CASE("words that the author set in bold stay bold") {
    Guide guide = entry_of<Guide>(EntryKind::guide);
    EasyReadRow row = hand("phone", "Ring us today.");
    row.strong = {"today"};
    guide.entry.easy_read = {row};
    CHECK(shown(guide_view(guide).easy).front() == "phone: Ring us *today*.");
}

TEST_CASE("a row without a picture that is known gets that of its words, else the sign for information") {
    Guide guide = entry_of<Guide>(EntryKind::guide);
    guide.entry.easy_read = {hand("no-such-picture", "You can ring us."), hand("", "Hmm.")};
    const Rows rows = shown(guide_view(guide).easy);
    CHECK(rows[0] == "phone: You can ring us.");
    CHECK(rows[1] == "information: Hmm.");
}

TEST_CASE("the page says who wrote it, when readers checked it, and whether the facts are newer") {
    Guide guide = entry_of<Guide>(EntryKind::guide);
    EntryView view = guide_view(guide);
    CHECK_FALSE(view.easy_by_hand);
    CHECK(view.easy_checked.empty());
    guide.entry.easy_read = {hand("help", "We help.")};
    guide.entry.easy_read_checked = Date{std::chrono::year{2026} / 2 / 1};
    view = guide_view(guide);
    CHECK(view.easy_by_hand);
    CHECK(view.easy_checked == "1 February 2026");
    CHECK_FALSE(view.easy_outdated);
    guide.entry.reviewed = Date{std::chrono::year{2026} / 2 / 2};
    CHECK(guide_view(guide).easy_outdated);
}

TEST_CASE("a guide that is not easy offers somebody who explains it") {
    Guide guide = entry_of<Guide>(EntryKind::guide);
    guide.entry.summary = "The statutory framework governing provision.";
    guide.audience = "young-people";
    const Rows rows = shown(guide_view(guide).easy);
    CHECK(rows == Rows{"mediation: *Mediation* / A meeting led by a neutral person to help both sides agree.",
                       "young-person: It is for young people.", "# Who to ask",
                       "ask: We can explain this to you.",
                       "phone: You can phone us on [01632\u00A0960\u00A0000]", "# Read more",
                       "website: You can read all of it on [the full page]"});
}

TEST_CASE("a picture's credit is printed once on each page that shows it") {
    LocalOffer offer = offer_with_data();
    for (Pictogram& one : offer.reference.pictograms) {
        if (one.id == "phone") one.credit = "Pictures: Example";
    }
    Guide guide = entry_of<Guide>(EntryKind::guide);
    guide.entry.easy_read = {hand("phone", "Ring us."), hand("phone", "Ring again.")};
    CHECK(guide_view(guide, offer).easy.credits == Rows{"Pictures: Example"});
    guide.entry.easy_read = {hand("letter", "Write to us.")};
    guide.entry.contacts = {{"", "", "a@example.org", "", ""}};
    CHECK(guide_view(guide, offer).easy.credits.empty());
}

TEST_CASE("pictures and the full page are addressed from the page's place in the edition") {
    const EntryView view = guide_view(entry_of<Guide>(EntryKind::guide));
    CHECK(view.easy.rows.front().picture.text == "../../p/meeting");
    CHECK(view.easy.rows.back().url.text == "../../guides/a.html");
    CHECK(view.easy_picture.text == "../../p/mediation");
}

TEST_CASE("a pathway has its steps, each with who does it, how long it may take and what comes of it") {
    LocalOffer offer = offer_with_data();
    Pathway pathway = entry_of<Pathway>(EntryKind::pathway);
    pathway.steps = {
        {"Ask", "You", "Fill in the form. Send it.", TimeLimit{6, TimeLimit::Unit::weeks}, "A letter"},
        {"Wait", "", "The authority will determine eligibility.", std::nullopt, ""}};
    offer.pathways = {pathway};
    const EasySite site(std::move(offer));
    const Rows rows = shown(make_pathway_page(site.context(), {EntryKind::pathway, 0}).entry.easy);
    CHECK(Rows(rows.begin() + 2, rows.begin() + 8) ==
          Rows{"# 1. Ask", "form: Fill in the form.", "step: Send it.", "who: Who does this? / You",
               "clock: The time limit is 6 weeks.", "decision: What is the result? / A letter"});
    CHECK(rows[8] == "# Who to ask");  // nothing of step 2 is easy: the full page has it
}

TEST_CASE("an event says when and where it is, or that it is over") {
    LocalOffer offer = offer_with_data();
    Event event = entry_of<Event>(EntryKind::event);
    event.entry.name = "Open morning";
    event.date = Date{std::chrono::year{2026} / 11 / 7};
    event.from = 600;
    event.to = 690;
    event.place = "Town hall, Oakham";
    event.online = true;
    offer.events = {event, event};
    offer.events[1].entry.id = "b";
    offer.events[1].date = Date{std::chrono::year{2025} / 11 / 7};
    const EasySite site(std::move(offer));
    const Rows rows = shown(make_event_page(site.context(), {EntryKind::event, 0}).entry.easy);
    CHECK(Rows(rows.begin() + 1, rows.begin() + 5) ==
          Rows{"# When and where", "calendar: When is it? / 7 November 2026, 10am to 11:30am",
               "address: It is here. / Town hall, Oakham", "online: It is online."});
    CHECK(shown(make_event_page(site.context(), {EntryKind::event, 1}).entry.easy).front() ==
          "closed: This has finished.");
}

TEST_CASE("an organisation leads to what it runs; where that is very much, without pictures") {
    LocalOffer offer = offer_with_data();
    offer.organisations = {entry_of<Organisation>(EntryKind::organisation)};
    for (int n = 0; n < 31; ++n) {
        Service service = entry_of<Service>(EntryKind::service);
        service.entry.id = "s" + std::to_string(n);
        service.entry.organisation = "a";
        offer.services.push_back(service);
    }
    const auto groups = [](LocalOffer of) {
        const EasySite site(std::move(of));
        return make_organisation_page(site.context(), {EntryKind::organisation, 0}).entry.easy.groups;
    };
    auto runs = groups(offer);
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().heading == "What it runs");
    CHECK(runs.front().doors.size() == 31);
    CHECK(runs.front().doors.front().picture.text.empty());
    offer.services.resize(30);
    runs = groups(offer);
    CHECK(runs.front().doors.front().picture.text == "../../p/mediation");
    CHECK(runs.front().doors.front().text == "A meeting to help you.");
}

TEST_CASE("without an easy-read edition nothing is made for it") {
    LocalOffer offer = offer_with_data();
    offer.guides = {entry_of<Guide>(EntryKind::guide)};
    const EasySite site(std::move(offer));
    PageContext context = site.context();
    context.easy = nullptr;
    CHECK(make_guide_page(context, {EntryKind::guide, 0}).entry.easy.rows.empty());
}
