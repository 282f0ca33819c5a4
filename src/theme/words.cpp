#include "theme/words.hpp"

#include <algorithm>
#include <map>

#include "base/ascii.hpp"
#include "base/recipe.hpp"
#include "text/suggest.hpp"
#include "theme/sentence.hpp"

namespace handrail {

namespace {

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return ascii::is_letter(c) || ascii::is_digit(c) || c == '_';
    });
}

/// Where the placeholder that begins at `open` ends: at its closing brace; npos if it is none.
std::size_t placeholder_end(std::string_view text, std::size_t open) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos || !is_name(text.substr(open + 1, close - open - 1)))
        return std::string_view::npos;
    return close;
}

std::vector<std::string> placeholders_of(std::string_view text) {
    std::vector<std::string> names;
    for (const WordPart& part : split_word(text)) {
        if (part.is_placeholder) names.emplace_back(part.text);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

/// Cuts the first part off `rest`, which must not be empty.
WordPart take_part(std::string_view& rest) {
    std::size_t open = rest.find('{');
    while (open != std::string_view::npos && placeholder_end(rest, open) == std::string_view::npos) {
        open = rest.find('{', open + 1);
    }
    const bool is_placeholder = open == 0;
    const std::size_t size = is_placeholder ? placeholder_end(rest, 0) + 1 : std::min(open, rest.size());
    const std::string_view part = rest.substr(0, size);
    rest.remove_prefix(size);
    return is_placeholder ? WordPart{part.substr(1, size - 2), true} : WordPart{part, false};
}

bool has_stray_brace(std::string_view text) {
    const std::vector<WordPart> parts = split_word(text);
    return std::any_of(parts.begin(), parts.end(), [](const WordPart& part) {
        return !part.is_placeholder && part.text.find_first_of("{}") != std::string_view::npos;
    });
}

/// Reads the tables of one file into dotted keys.
class Flattener {
public:
    explicit Flattener(const std::string& file) : file_(file) {}

    void read(const Value& table, const std::string& prefix);
    void fail(Position at, std::string rule, std::string message, std::string hint);

    struct Entry {
        InterfaceWord word;
        Position key_at;
        Position at;
    };
    std::map<std::string, Entry> entries;
    Diagnostics diagnostics;

private:
    void read_member(const Member& member, const std::string& key);

    const std::string& file_;
};

void Flattener::fail(Position at, std::string rule, std::string message, std::string hint) {
    diagnostics.push_back({Severity::error, std::move(rule), file_, at, std::move(message), std::move(hint)});
}

void Flattener::read(const Value& table, const std::string& prefix) {
    for (const Member& member : table.members) read_member(member, prefix + member.key);
}

void Flattener::read_member(const Member& member, const std::string& key) {
    const Value& value = member.value;
    if (value.kind == Value::Kind::object) return read(value, key + '.');
    if (value.kind != Value::Kind::scalar) {
        return fail(value.at, "wrong-type", engine::sentence("\"$\" must be a text.", {key}),
                    "Put it between quotes.");
    }
    if (has_stray_brace(value.text)) {
        return fail(value.at, "bad-placeholder",
                    engine::sentence("A brace in \"$\" belongs to no placeholder.", {key}),
                    "Write placeholders as {name}.");
    }
    entries[key] = {{value.text, placeholders_of(value.text)}, member.key_at, value.at};
}

}  // namespace

std::vector<WordPart> split_word(std::string_view text) {
    std::vector<WordPart> parts;
    while (!text.empty()) parts.push_back(take_part(text));
    return parts;
}

Result<Words> Words::from(const Value& shipped, const std::string& file) {
    Flattener flattener(file);
    flattener.read(shipped, {});
    if (!flattener.diagnostics.empty()) return std::move(flattener.diagnostics);
    Words words;
    for (auto& [key, entry] : flattener.entries) words.words_.emplace(key, std::move(entry.word));
    return words;
}

Result<Words> Words::overridden_by(const Value& site, const std::string& file) const {
    Flattener flattener(file);
    flattener.read(site, {});
    Words words = *this;
    for (auto& [key, entry] : flattener.entries) {
        const auto shipped = words.words_.find(key);
        if (shipped == words.words_.end()) {
            flattener.fail(entry.key_at, "unknown-word",
                           engine::sentence("There is no interface word \"$\".", {key}),
                           did_you_mean(key, keys()));
            continue;
        }
        const std::vector<std::string>& known = shipped->second.placeholders;
        for (const std::string& name : entry.word.placeholders) {
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            flattener.fail(entry.at, "bad-placeholder",
                           engine::sentence("Nothing is ever put in the place of {$} in \"$\".", {name, key}),
                           did_you_mean(name, known));
        }
        shipped->second.text = std::move(entry.word.text);
    }
    if (!flattener.diagnostics.empty()) return std::move(flattener.diagnostics);
    return words;
}

const InterfaceWord* Words::find(std::string_view key) const {
    const auto found = words_.find(key);
    return found == words_.end() ? nullptr : &found->second;
}

std::string Words::format(std::string_view key, std::initializer_list<WordValue> values) const {
    const InterfaceWord* word = find(key);
    if (word == nullptr) return '[' + std::string(key) + ']';
    std::string text;
    for (std::string_view rest = word->text; !rest.empty();) {
        const WordPart part = take_part(rest);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const WordValue& one) { return one.first == part.text; });
        if (!part.is_placeholder)
            text += part.text;
        else if (value != values.end())
            text += value->second;
        else
            text.append("{").append(part.text).append("}");
    }
    return text;
}

std::vector<std::string> Words::keys() const {
    std::vector<std::string> keys;
    keys.reserve(words_.size());
    for (const auto& [key, word] : words_) keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::string Words::fingerprint() const {
    Recipe recipe;
    for (const std::string& key : keys()) recipe.text(key).text(find(key)->text);
    return recipe.hash();
}

}  // namespace handrail
