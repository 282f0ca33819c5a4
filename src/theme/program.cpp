#include "theme/program.hpp"

#include <array>

namespace handrail::engine {

namespace {

std::string_view code_name(OpCode code) {
    static constexpr std::array<std::string_view, 11> names = {
        "literal",    "text",     "number",          "flag", "jump", "if",
        "if-present", "if-equal", "if-equal-number", "loop", "next"};
    return names.at(static_cast<std::size_t>(code));
}

bool has_target(OpCode code) {
    return code >= OpCode::jump;
}
bool has_text(OpCode code) {
    return code == OpCode::literal || code == OpCode::jump_equal_text;
}
bool is_test(OpCode code) {
    return code >= OpCode::jump_truthy && code <= OpCode::jump_equal_number;
}

std::string line_of(const Program& program, std::size_t index) {
    const Op& op = program.ops[index];
    std::string line = std::to_string(index) + ' ';
    if (is_test(op.code) && !op.wanted) line += "not ";
    line += code_name(op.code);
    if (!program.names[index].empty()) line += ' ' + program.names[index];
    if (op.code == OpCode::text) line.append(" ").append(escape_name(op.escape));
    if (op.code == OpCode::jump_equal_number) line += ' ' + std::to_string(op.number);
    if (has_text(op.code)) line += " [" + program.literals.substr(op.start, op.size) + ']';
    if (has_target(op.code)) line += " -> " + std::to_string(op.target);
    return line + '\n';
}

}  // namespace

const ViewType& LoopView::view_type() {
    static const ViewType type = make_view_type<LoopView>(
        "loop", {
                    field<&LoopView::first>("first", "Whether this is the first item."),
                    field<&LoopView::last>("last", "Whether this is the last item."),
                    field<&LoopView::index>("index", "The number of the item, counted from 1."),
                });
    return type;
}

std::string listing(const Program& program) {
    std::string lines;
    for (std::size_t index = 0; index < program.ops.size(); ++index) lines += line_of(program, index);
    return lines;
}

}  // namespace handrail::engine
