#include "site/a_to_z.hpp"

#include "base/ascii.hpp"
#include "text/unicode.hpp"

namespace handrail {
namespace {

/// "Women's" and "Women\u2019s" sort as "womens".
std::string without_apostrophes(std::string_view name) {
    std::string without;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name[at] == '\'') continue;
        if (name.substr(at, 3) == "\u2019") {
            at += 2;
        } else {
            without += name[at];
        }
    }
    return without;
}

}  // namespace

std::string sort_key(std::string_view name) {
    std::string key;
    bool gap = false;
    for (const char byte : fold_diacritics(lower_case(without_apostrophes(name)))) {
        const bool other_script = static_cast<unsigned char>(byte) >= 0x80;
        if (ascii::is_small(byte) || ascii::is_digit(byte) || other_script) {
            if (gap && !key.empty()) key += ' ';
            gap = false;
            key += byte;
        } else {
            gap = true;
        }
    }
    for (const std::string_view article : {"the ", "an ", "a "}) {
        if (key.size() > article.size() && key.compare(0, article.size(), article) == 0) {
            return key.substr(article.size());
        }
    }
    return key;
}

std::string sort_letter(std::string_view key) {
    if (!key.empty() && ascii::is_small(key.front())) return std::string(1, key.front());
    return "0-9";
}

}  // namespace handrail
