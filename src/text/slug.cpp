#include "text/slug.hpp"

#include "base/ascii.hpp"
#include "text/unicode.hpp"

namespace handrail {

std::string slug(std::string_view words) {
    std::string made;
    for (const char byte : fold_diacritics(lower_case(words))) {
        if (ascii::is_small(byte) || ascii::is_digit(byte)) {
            made += byte;
        } else if (!made.empty() && made.back() != '-' && byte != '\'') {
            made += '-';
        }
    }
    while (!made.empty() && made.back() == '-') made.pop_back();
    return made.empty() ? "section" : made;
}

}  // namespace handrail
