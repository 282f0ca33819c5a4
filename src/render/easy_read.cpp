#include "render/easy_read.hpp"

#include "text/dates.hpp"

namespace handrail {
namespace {

/// Collects rows by the words of the [easy] table.
class EasyRows {
public:
    EasyRows(const PageContext& context, EntryView& view) : phrases_(context.phrases), view_(view) {}

    void add(std::string text) {
        if (!text.empty()) view_.easy_rows.push_back({{}, {}, std::move(text), {}, {}, false});
    }
    void add(std::string_view key, std::initializer_list<WordValue> values) { add(phrases_.word(key, values)); }
    void heading(std::string_view key) {
        view_.easy_rows.push_back({{}, {}, phrases_.word(key), {}, {}, true});
    }
    /// Words and after them a link, such as a phone number.
    void link(std::string_view key, std::string words, Url url) {
        if (!words.empty()) view_.easy_rows.push_back({{}, {}, phrases_.word(key), std::move(url), std::move(words), false});
    }

    void who(const Entry& entry) {
        add(entry.who_for);
        const std::string from = std::to_string(entry.ages.from.value_or(0));
        const std::string to = std::to_string(entry.ages.to.value_or(0));
        if (entry.ages.from && entry.ages.to) add("easy.ages_between", {{"from", from}, {"to", to}});
        if (entry.ages.from && !entry.ages.to) add("easy.ages_from", {{"from", from}});
        if (!entry.ages.from && entry.ages.to) add("easy.ages_to", {{"to", to}});
    }

    void contact() {
        for (const ContactView& contact : view_.contacts) {
            link("easy.phone", contact.phone, contact.phone_url);
            if (!contact.hours.empty()) add("easy.phone_hours", {{"hours", contact.hours}});
            link("easy.email", contact.email, contact.email_url);
            link("easy.website", contact.url_words, contact.url);
        }
        if (view_.contacts.empty()) add(phrases_.word("easy.no_contact"));
    }

private:
    const Phrases& phrases_;
    EntryView& view_;
};

/// True if the author wrote the page by hand; then that is all of it.
bool take_hand_written(const Entry& entry, EntryView& view) {
    if (entry.easy_read_checked) view.easy_checked = format_date(*entry.easy_read_checked);
    view.easy_by_hand = !entry.easy_read.empty();
    for (const EasyReadRow& row : entry.easy_read) view.easy_rows.push_back({{}, {}, row.text, {}, {}, false});
    return view.easy_by_hand;
}

void service_access(EasyRows& rows, const ServicePage& page) {
    rows.heading("easy.how");
    for (const PlainView& route : page.routes) rows.add(route.plain);
    rows.add(page.access_text);
    if (page.routes.empty() && page.access_text.empty()) rows.add("easy.no_access", {});
    if (!page.wait.empty()) rows.add("easy.wait", {{"wait", page.wait}});
}

void service_when(EasyRows& rows, const ServicePage& page) {
    for (const OpeningView& opening : page.opening) {
        if (!opening.days.empty() && !opening.hours.empty()) {
            rows.add("easy.open", {{"days", opening.days}, {"hours", opening.hours}});
        } else if (!opening.days.empty()) {
            rows.add("easy.open_days", {{"days", opening.days}});
        }
    }
}

void service_cost(EasyRows& rows, const PageContext& context, const Cost& cost) {
    if (cost.type == "free") rows.add("easy.free", {});
    if (cost.type == "paid") rows.add("easy.paid", {});
    if (cost.type == "varies") rows.add("easy.varies", {});
    for (const CostOption& option : cost.options) {
        if (!option.amount.empty() && !option.per.empty()) {
            rows.add(context.phrases.word("text.price", {{"amount", option.amount}, {"per", option.per}}) + '.');
        }
    }
}

void service_place(EasyRows& rows, const ServicePage& page) {
    for (const LocationView& location : page.locations) {
        std::string place = location.name;
        for (const std::string& line : location.address) place += (place.empty() ? "" : ", ") + line;
        if (!location.postcode.empty()) place += (place.empty() ? "" : ", ") + location.postcode;
        if (!place.empty()) rows.add("easy.place", {{"place", place}});
    }
    if (!page.where.empty()) rows.add("easy.area", {{"area", page.where}});
}

}  // namespace

void add_easy_read(const PageContext& context, const Service& service, ServicePage& page) {
    EasyRows rows(context, page.entry);
    if (!take_hand_written(service.entry, page.entry)) {
        rows.add(service.entry.summary);
        rows.who(service.entry);
        service_place(rows, page);
        service_when(rows, page);
        service_cost(rows, context, service.cost);
        service_access(rows, page);
    }
    rows.heading("easy.contact");
    rows.contact();
}

void add_easy_read(const PageContext& context, const Guide& guide, GuidePage& page) {
    EasyRows rows(context, page.entry);
    if (!take_hand_written(guide.entry, page.entry)) {
        rows.add(guide.entry.summary);
        rows.who(guide.entry);
        rows.add("easy.ask_us_guide", {});
    }
    if (guide.entry.contacts.empty()) return;
    rows.heading("easy.contact");
    rows.contact();
}

void add_easy_read(const PageContext& context, const Pathway& pathway, PathwayPage& page) {
    EasyRows rows(context, page.entry);
    if (take_hand_written(pathway.entry, page.entry)) return;
    rows.add(pathway.entry.summary);
    for (const StepView& step : page.steps) {
        rows.add("easy.step", {{"n", std::to_string(step.number)}, {"title", step.title}});
        if (!step.who.empty()) rows.add("easy.step_who", {{"who", step.who}});
        if (!step.limit.empty()) rows.add("easy.step_limit", {{"limit", step.limit}});
    }
}

}  // namespace handrail
