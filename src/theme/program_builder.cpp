#include "theme/program_builder.hpp"

#include "base/hash.hpp"

namespace handrail::engine {

namespace {

/// A page of this size would be a mistake: templates that include each other twice grow without end.
constexpr std::size_t op_limit = 50'000;
constexpr std::size_t literal_limit = std::size_t{4} * 1024 * 1024;

}  // namespace

std::size_t ProgramBuilder::add(Op op, std::string name) {
    program_.ops.push_back(op);
    program_.names.push_back(std::move(name));
    return program_.ops.size() - 1;
}

std::uint32_t ProgramBuilder::store(std::string_view text) {
    const std::size_t start = program_.literals.size();
    program_.literals += text;
    return static_cast<std::uint32_t>(start);
}

void ProgramBuilder::literal(std::string_view text) {
    if (text.empty()) return;
    const std::uint32_t start = store(text);
    const bool has_last = program_.ops.size() > landing_;
    if (has_last && program_.ops.back().code == OpCode::literal) {
        program_.ops.back().size += static_cast<std::uint32_t>(text.size());
        return;
    }
    Op op;
    op.start = start;
    op.size = static_cast<std::uint32_t>(text.size());
    add(op, {});
}

/// An op that has found its value's record.
Op ProgramBuilder::reading(const ValuePath& value) {
    Op op;
    op.slot = value.slot;
    op.hops = static_cast<std::uint32_t>(program_.hops.size());
    op.hop_count = static_cast<std::uint32_t>(value.hops.size());
    program_.hops.insert(program_.hops.end(), value.hops.begin(), value.hops.end());
    return op;
}

void ProgramBuilder::value(const ValuePath& value, Escape escape) {
    Op op = reading(value);
    op.escape = escape;
    if (value.type.kind == ValueKind::flag)
        op.code = OpCode::flag;
    else
        op.code = value.type.kind == ValueKind::number ? OpCode::number : OpCode::text;
    op.text = value.type.text;
    op.integer = value.type.number;
    if (value.type.nullable) op.present = value.type.present;
    add(op, value.name);
}

std::size_t ProgramBuilder::jump() {
    Op op;
    op.code = OpCode::jump;
    return add(op, {});
}

std::size_t ProgramBuilder::add_test(Op op, const ValuePath& value, bool wanted) {
    op.wanted = wanted;
    return add(op, value.name);
}

std::size_t ProgramBuilder::jump_if(const ValuePath& value, bool wanted) {
    Op op = reading(value);
    op.code = OpCode::jump_truthy;
    op.test = value.type.truthy;
    return add_test(op, value, wanted);
}

std::size_t ProgramBuilder::jump_if_present(const ValuePath& value, bool wanted) {
    Op op = reading(value);
    op.code = OpCode::jump_present;
    op.test = value.type.present;
    return add_test(op, value, wanted);
}

std::size_t ProgramBuilder::jump_if_equal(const ValuePath& value, std::string_view text, bool wanted) {
    Op op = reading(value);
    op.code = OpCode::jump_equal_text;
    op.text = value.type.text;
    op.start = store(text);
    op.size = static_cast<std::uint32_t>(text.size());
    return add_test(op, value, wanted);
}

std::size_t ProgramBuilder::jump_if_equal(const ValuePath& value, std::int64_t number, bool wanted) {
    Op op = reading(value);
    op.code = OpCode::jump_equal_number;
    op.integer = value.type.number;
    op.test = value.type.present;
    op.number = number;
    return add_test(op, value, wanted);
}

void ProgramBuilder::land(std::size_t jump) {
    landing_ = program_.ops.size();
    program_.ops[jump].target = static_cast<std::uint32_t>(landing_);
}

void ProgramBuilder::land(const Jumps& jumps) {
    for (const std::size_t jump : jumps) land(jump);
}

/// Slot 1 and 2 are the item and the `loop` of the outermost loop, 3 and 4 of the next one.
std::size_t ProgramBuilder::begin_loop(const ValuePath& list) {
    Op op = reading(list);
    op.code = OpCode::loop_begin;
    op.integer = list.type.number;
    op.item = list.type.item;
    op.depth = static_cast<std::uint8_t>(depth_++);
    const std::size_t begin = add(op, list.name);
    landing_ = program_.ops.size();
    return begin;
}

void ProgramBuilder::end_loop(std::size_t begin) {
    Op op;
    op.code = OpCode::loop_next;
    op.depth = static_cast<std::uint8_t>(--depth_);
    op.item = program_.ops[begin].item;
    op.target = static_cast<std::uint32_t>(begin + 1);
    add(op, {});
}

ProgramBuilder::Mark ProgramBuilder::mark() const {
    return {program_.ops.size(), program_.literals.size(), program_.hops.size()};
}

void ProgramBuilder::rewind(const Mark& mark) {
    program_.ops.resize(mark.ops);
    program_.names.resize(mark.ops);
    program_.literals.resize(mark.literals);
    program_.hops.resize(mark.hops);
    landing_ = mark.ops;
}

bool ProgramBuilder::is_too_large() const {
    return program_.ops.size() > op_limit || program_.literals.size() > literal_limit;
}

Program ProgramBuilder::finish(const ViewType& root, std::vector<std::string> files) && {
    program_.root = &root;
    program_.files = std::move(files);
    program_.fingerprint = hash_hex(listing(program_));
    return std::move(program_);
}

}  // namespace handrail::engine
