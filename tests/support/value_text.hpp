#pragma once

#include <string>

#include "base/result.hpp"
#include "text/value.hpp"

namespace handrail::test {

inline std::string place_text(Position at) {
    return '@' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

/// A tree on one line: {key: 'scalar', list: [null]}; with places, each key and value is
/// followed by @line:column.
inline std::string value_text(const Value& value, bool places = false) {
    std::string out;
    if (value.kind == Value::Kind::null) out = "null";
    if (value.kind == Value::Kind::scalar) out = '\'' + value.text + '\'';
    if (value.kind == Value::Kind::list) {
        for (const Value& item : value.items) out += (out.empty() ? "" : ", ") + value_text(item, places);
        out = '[' + out + ']';
    }
    if (value.kind == Value::Kind::object) {
        for (const Member& member : value.members) {
            out += (out.empty() ? "" : ", ") + member.key + (places ? place_text(member.key_at) : "") + ": " +
                   value_text(member.value, places);
        }
        out = '{' + out + '}';
    }
    return places ? out + place_text(value.at) : out;
}

/// The tree, or the problems as they are printed, one a line.
inline std::string outcome(const Result<Value>& result, bool places = false) {
    if (result) return value_text(*result, places);
    std::string out;
    for (const Diagnostic& problem : result.diagnostics())
        out += (out.empty() ? "" : "\n") + to_line(problem);
    return out;
}

}  // namespace handrail::test
