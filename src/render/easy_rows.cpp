#include "render/easy_rows.hpp"

#include <algorithm>
#include <utility>

#include "text/sentences.hpp"
#include "text/unicode.hpp"

namespace handrail {
namespace {

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The text in parts, those of `strong` by themselves. Spans that overlap an earlier one are passed over.
std::vector<EasyPartView> split(std::string_view text, std::vector<Span> strong) {
    std::sort(strong.begin(), strong.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    std::vector<EasyPartView> parts;
    std::size_t done = 0;
    for (const Span& span : strong) {
        if (span.begin < done || span.end <= span.begin) continue;
        if (span.begin > done) parts.push_back({std::string(text.substr(done, span.begin - done)), false});
        parts.push_back({std::string(text.substr(span.begin, span.end - span.begin)), true});
        done = span.end;
    }
    if (done < text.size()) parts.push_back({std::string(text.substr(done)), false});
    return parts;
}

void add_spans(std::string_view text, const std::vector<std::string>& words, std::vector<Span>& spans) {
    for (const std::string& word : words) {
        const std::size_t at = text.find(word);
        if (at != std::string_view::npos) spans.push_back({at, at + word.size()});
    }
}

}  // namespace

EasyRows::EasyRows(const PageContext& context, std::string from, EasySheetView& sheet)
    : context_(context),
      easy_(*context.easy),
      from_(std::move(from)),
      sheet_(sheet),
      doors_(context, from_, sheet.credits) {}

std::string EasyRows::word(std::string_view key, std::initializer_list<WordValue> values) const {
    return context_.phrases.word("easy." + std::string(key), values);
}

void EasyRows::put(EasyRowView row) {
    if (!heading_.empty()) {
        EasyRowView heading;
        heading.heading = true;
        heading.parts.push_back({std::exchange(heading_, {}), false});
        sheet_.rows.push_back(std::move(heading));
    }
    sheet_.rows.push_back(std::move(row));
}

void EasyRows::write(EasyRowView row, std::string_view text, const std::vector<std::string>& strong) {
    std::vector<Span> spans;
    add_spans(text, strong, spans);
    std::vector<std::size_t> new_terms;
    for (const ExplainedWord& hard : easy_.language().hard_words(text)) {
        if (!explained_.insert(hard.term).second) continue;
        spans.push_back({hard.begin, hard.end});
        new_terms.push_back(hard.term);
    }
    row.parts = split(text, std::move(spans));
    said_ += ' ' + lower_case(text);
    put(std::move(row));
    for (const std::size_t term : new_terms) meaning(term);
}

void EasyRows::meaning(std::size_t term) {
    const std::string& name = easy_.language().term(term).term;
    const PublishedPictogram* shown = easy_.pictures().in_text(name);
    std::vector<std::string> lines;
    for (const std::string_view sentence : sentences(easy_.language().meaning(term)))
        lines.emplace_back(sentence);
    entry(shown == nullptr ? picture("book") : shown, name, std::move(lines));
}

void EasyRows::entry(const PublishedPictogram* shown, std::string strong, std::vector<std::string> lines) {
    EasyRowView made = row(shown);
    made.parts.push_back({std::move(strong), true});
    made.lines = std::move(lines);
    put(std::move(made));
}

void EasyRows::named_group(std::string heading, std::vector<EasyDoorView> doors) {
    if (doors.empty()) return;
    const std::string anchor = "doors-" + std::to_string(sheet_.groups.size() + 1);
    sheet_.groups.push_back({std::move(heading), anchor, std::move(doors)});
}

void EasyRows::explain_words_of(std::string_view text) {
    for (const ExplainedWord& hard : easy_.language().hard_words(text)) {
        if (explained_.insert(hard.term).second) meaning(hard.term);
    }
}

void EasyRows::say(std::string_view picture_id, std::string_view key,
                   std::initializer_list<WordValue> values) {
    write(row(picture(picture_id)), word(key, values), {});
}

bool EasyRows::prose(std::string_view text, std::string_view picture_id) {
    if (text.empty() || !easy_.language().is_easy(text)) return false;
    for (const std::string_view sentence : sentences(text)) {
        if (says(sentence)) continue;
        const PublishedPictogram* shown = easy_.pictures().in_text(sentence, true);
        write(row(shown == nullptr ? picture(picture_id) : shown), sentence, {});
    }
    return true;
}

void EasyRows::term(std::string_view folder, const PlainTerm& term) {
    const PublishedPictogram* shown = easy_.pictures().for_term(std::string(folder) + '/' + term.id);
    const std::string& text = easy_.language().sentence(term);
    if (shown == nullptr) shown = easy_.pictures().in_text(text.empty() ? term.name : text);
    if (shown == nullptr) shown = picture("yes");
    if (says(text) && !text.empty()) return;
    if (!text.empty()) return write(row(shown), text, {});
    EasyRowView made = row(shown);
    made.parts.push_back({word(folder == "accessibility" ? "feature" : "route"), false});
    made.lines.push_back(term.name);
    put(std::move(made));
}

void EasyRows::hand_written(const EasyReadRow& written) {
    if (written.heading) return heading_words(written.text);
    const PublishedPictogram* shown = picture(written.picture);
    if (shown == nullptr) shown = easy_.pictures().in_text(written.text);
    if (shown == nullptr) shown = picture("information");
    write(row(shown), written.text, written.strong);
}

void EasyRows::facts(std::string_view picture_id, std::string_view key, std::vector<std::string> lines) {
    std::erase(lines, std::string());
    if (lines.empty()) return;
    EasyRowView made = row(picture(picture_id));
    made.parts.push_back({word(key), false});
    made.lines = std::move(lines);
    put(std::move(made));
}

void EasyRows::link(std::string_view picture_id, std::string_view key, std::string words, Url url,
                    std::vector<std::string> lines) {
    if (words.empty() || url.text.empty()) return;
    EasyRowView made = row(picture(picture_id));
    made.parts.push_back({word(key), false});
    made.link = std::move(words);
    made.url = std::move(url);
    std::erase(lines, std::string());
    made.lines = std::move(lines);
    put(std::move(made));
}

void EasyRows::full_page(std::string_view key) {
    link("website", key, word("full_page"), {doors_.root() + from_});
}

bool EasyRows::says(std::string_view words) const {
    return said_.find(lower_case(words)) != std::string::npos;
}

}  // namespace handrail
