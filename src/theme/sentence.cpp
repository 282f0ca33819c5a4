#include "theme/sentence.hpp"

namespace handrail::engine {

std::string sentence(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string text;
    const auto* value = values.begin();
    for (const char c : pattern) {
        if (c == '$' && value != values.end())
            text += *value++;
        else
            text += c;
    }
    return text;
}

}  // namespace handrail::engine
