#include "theme/template.hpp"

#include <array>
#include <cassert>
#include <charconv>

#include "theme/escape.hpp"
#include "theme/program.hpp"

namespace handrail {

namespace {

using engine::LoopView;
using engine::Op;
using engine::OpCode;
using engine::Program;

/// Where a rendering has come to in one loop.
struct OpenLoop {
    LoopView view;
    const void* list = nullptr;
    std::size_t next = 0;
    std::size_t count = 0;
};

void append_number(std::string& out, std::int64_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

/// One rendering: the program, the records it has come to, and what it has written.
class Renderer {
public:
    Renderer(const Program& program, const void* root, std::string& out, TextPrinter printer)
        : program_(program), out_(out), print_text_(printer) {
        slots_[0] = root;
    }

    void run();

private:
    const void* find(const Op& op) const;
    std::string_view literal(const Op& op) const {
        return std::string_view(program_.literals).substr(op.start, op.size);
    }
    bool is_true(const Op& op) const;
    void print(const Op& op);
    bool begin_loop(const Op& op);
    bool next_item(const Op& op);
    void enter_item(const Op& op, OpenLoop& loop);

    const Program& program_;
    std::string& out_;
    const TextPrinter print_text_;
    std::array<const void*, engine::slot_limit> slots_{};
    std::array<OpenLoop, engine::loop_depth_limit> loops_{};
};

void Renderer::run() {
    const std::size_t end = program_.ops.size();
    for (std::size_t at = 0; at < end;) {
        const Op& op = program_.ops[at++];
        switch (op.code) {
            case OpCode::literal: out_.append(literal(op)); break;
            case OpCode::text:
            case OpCode::number:
            case OpCode::flag: print(op); break;
            case OpCode::jump: at = op.target; break;
            case OpCode::loop_begin:
                if (!begin_loop(op)) at = op.target;
                break;
            case OpCode::loop_next:
                if (next_item(op)) at = op.target;
                break;
            default:
                if (is_true(op) == op.wanted) at = op.target;
        }
    }
}

/// The record that holds the op's value; null if something on the way is absent.
const void* Renderer::find(const Op& op) const {
    const void* record = slots_[op.slot];
    for (std::size_t hop = op.hops; hop < op.hops + op.hop_count && record != nullptr; ++hop) {
        record = program_.hops[hop](record);
    }
    return record;
}

void Renderer::print(const Op& op) {
    const void* record = find(op);
    if (record == nullptr) return;
    if (op.code == OpCode::text && op.escape == engine::Escape::text)
        print_text_(out_, op.text(record));
    else if (op.code == OpCode::text)
        append_escaped(out_, op.text(record), op.escape);
    else if (op.present != nullptr && !op.present(record))
        return;
    else if (op.code == OpCode::number)
        append_number(out_, op.integer(record));
    else
        out_.append(op.integer(record) != 0 ? "true" : "false");
}

bool Renderer::is_true(const Op& op) const {
    const void* record = find(op);
    if (op.code == OpCode::jump_equal_text)
        return (record == nullptr ? std::string_view() : op.text(record)) == literal(op);
    if (record == nullptr || !op.test(record)) return false;
    return op.code != OpCode::jump_equal_number || op.integer(record) == op.number;
}

bool Renderer::begin_loop(const Op& op) {
    const void* record = find(op);
    const std::size_t count = record == nullptr ? 0 : static_cast<std::size_t>(op.integer(record));
    if (count == 0) return false;
    OpenLoop& loop = loops_[op.depth];
    loop = {{}, record, 0, count};
    enter_item(op, loop);
    return true;
}

bool Renderer::next_item(const Op& op) {
    OpenLoop& loop = loops_[op.depth];
    if (loop.next == loop.count) return false;
    enter_item(op, loop);
    return true;
}

void Renderer::enter_item(const Op& op, OpenLoop& loop) {
    const std::size_t slot = 1 + 2 * static_cast<std::size_t>(op.depth);
    slots_[slot] = op.item(loop.list, loop.next);
    slots_[slot + 1] = &loop.view;
    ++loop.next;
    loop.view = {loop.next == 1, loop.next == loop.count, static_cast<std::int64_t>(loop.next)};
}

}  // namespace

std::span<const std::string> Template::files() const {
    return program_->files;
}

const std::string& Template::fingerprint() const {
    return program_->fingerprint;
}

void print_text(std::string& html, std::string_view text) {
    append_escaped(html, text, engine::Escape::text);
}

void render(const Template& page, const View& view, std::string& out, TextPrinter printer) {
    const Program& program = page.program();
    assert(view.type == program.root);
    if (view.type != program.root || view.object == nullptr) return;
    Renderer(program, view.object, out, printer).run();
}

std::string render(const Template& page, const View& view) {
    std::string out;
    out.reserve(page.program().literals.size() * 2);
    render(page, view, out);
    return out;
}

}  // namespace handrail
