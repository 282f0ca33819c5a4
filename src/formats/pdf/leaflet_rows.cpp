#include "formats/pdf/leaflet_rows.hpp"

#include <utility>

#include "text/sentences.hpp"

namespace handrail {
namespace {

using Rows = std::vector<LeafletRow>;

void add_facts(const std::vector<Essential>& facts, Rows& rows) {
    for (const auto& [label, lines] : facts) {
        LeafletRow row{LeafletRow::Kind::facts, label, {}};
        for (const std::string& line : lines) row.values.push_back({line, {}, {}, {}});
        rows.push_back(std::move(row));
    }
}

void add_contacts(LeafletRow::Kind kind, std::string label, const std::vector<EssentialContact>& contacts,
                  Rows& rows) {
    if (contacts.empty()) return;
    LeafletRow row{kind, std::move(label), {}};
    // With one address it is plain whose it is.
    const bool named = kind == LeafletRow::Kind::phones || contacts.size() > 1;
    for (const auto& [name, words, url, hours] : contacts)
        row.values.push_back({words, url, named ? name : std::string(), hours});
    rows.push_back(std::move(row));
}

void add_phones(const EditionDocument& document, const Phrases& phrases, Rows& rows) {
    const Essentials& essentials = document.essentials;
    const std::string label = phrases.word("contact.phone");
    if (!essentials.phone_unstated)
        return add_contacts(LeafletRow::Kind::phones, label, essentials.phones, rows);
    rows.push_back({LeafletRow::Kind::facts, label, {{phrases.not_stated(), {}, {}, {}}}});
    // Whom to ask instead has a row of its own, so that nobody takes it for the service's number.
    if (essentials.phones.empty()) return;
    LeafletRow row{LeafletRow::Kind::phones, essentials.phones.front().name, {}};
    for (const auto& [name, words, url, hours] : essentials.phones)
        row.values.push_back({words, url, {}, hours});
    rows.push_back(std::move(row));
}

void add_steps(const EditionDocument& document, const Phrases& phrases, Rows& rows) {
    const std::vector<std::string>& steps = document.essentials.steps;
    if (steps.empty()) return;
    LeafletRow row{LeafletRow::Kind::steps, phrases.word("pathway.steps"), {}};
    for (const std::string& step : steps) row.values.push_back({step, {}, {}, {}});
    rows.push_back(std::move(row));
}

/// The text up to the end of its last sentence but one; empty if it has one only.
std::string without_last_sentence(const std::string& text) {
    const std::vector<std::string_view> parts = sentences(text);
    if (parts.size() < 2) return {};
    const std::string_view kept = parts[parts.size() - 2];
    return text.substr(0, static_cast<std::size_t>(kept.data() + kept.size() - text.data()));
}

}  // namespace

Rows leaflet_rows(const EditionDocument& document, const Phrases& phrases) {
    const Essentials& essentials = document.essentials;
    Rows rows;
    add_facts(essentials.who, rows);
    add_phones(document, phrases, rows);
    add_facts(essentials.facts, rows);
    add_steps(document, phrases, rows);
    add_contacts(LeafletRow::Kind::addresses, phrases.word("contact.email"), essentials.emails, rows);
    add_contacts(LeafletRow::Kind::addresses, phrases.word("contact.website"), essentials.websites, rows);
    return rows;
}

bool shorten(LeafletRow& row) {
    if (row.values.empty()) return false;
    LeafletValue& last = row.values.back();
    if (row.kind == LeafletRow::Kind::facts) {
        std::string words = without_last_sentence(last.words);
        if (!words.empty()) {
            last.words = std::move(words);
            return row.shortened = true;
        }
    }
    if (row.kind == LeafletRow::Kind::phones && row.values.size() == 1) {
        const bool had_more = !last.hours.empty() || !last.name.empty();
        last.hours.clear();
        last.name.clear();
        row.shortened = row.shortened || had_more;
        return had_more;
    }
    row.values.pop_back();
    return row.shortened = true;
}

std::size_t length(const LeafletRow& row) {
    std::size_t bytes = row.label.size();
    for (const LeafletValue& value : row.values)
        bytes += value.words.size() + value.name.size() + value.hours.size();
    return bytes;
}

}  // namespace handrail
