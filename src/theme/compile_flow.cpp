#include <charconv>
#include <utility>

#include "theme/compiler.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

void append_jumps(Jumps& all, const Jumps& more) {
    all.insert(all.end(), more.begin(), more.end());
}

std::optional<std::int64_t> to_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

void Compiler::compile(const syntax::If& chosen, std::size_t at) {
    const PrintContext before = context_;
    std::optional<PrintContext> after;
    const auto end_branch = [&] {
        if (after) join(*after, "The branches of this \"if\" end", at);
        after = context_;
    };
    Jumps ends;
    for (const syntax::Arm& arm : chosen.arms) {
        context_ = before;
        const Jumps next = jump_if(arm.condition, false);
        compile_nodes(arm.body);
        end_branch();
        const bool is_last = &arm == &chosen.arms.back() && chosen.otherwise.empty();
        if (!is_last) ends.push_back(builder_.jump());
        builder_.land(next);
    }
    context_ = before;
    compile_nodes(chosen.otherwise);
    end_branch();
    builder_.land(ends);
}

void Compiler::join(const PrintContext& other, std::string_view what, std::size_t at) {
    if (const auto joined = PrintContext::join(other, context_)) {
        context_ = *joined;
        return;
    }
    refuse(at,
           {sentence("$ in different places: one $, the other $.", {what, other.where(), context_.where()}),
            "Open and close the same tags and quotes in each."});
}

void Compiler::compile(const syntax::For& loop, std::size_t at) {
    const auto list = resolve_value(loop.list);
    if (!list || !may_bind(loop.item)) return;
    const std::size_t list_at = loop.list.parts.front().at;
    if (list->type.kind != ValueKind::list) {
        return fail(list_at, "template-wrong-kind",
                    sentence("\"$\" is of the kind $, not a list.", {list->name, kind_name(list->type.kind)}),
                    "Loops go through lists only.");
    }
    if (builder_.depth() == loop_depth_limit) {
        return fail(at, "template-syntax", "Loops stand inside each other too deeply here.");
    }
    const std::size_t begin = builder_.begin_loop(*list);
    compile_loop_body(loop, *list);
    builder_.end_loop(begin);
    if (loop.otherwise.empty()) return builder_.land(begin);
    const PrintContext after = context_;
    const std::size_t end = builder_.jump();
    builder_.land(begin);
    compile_nodes(loop.otherwise);
    join(after, "This \"for\" and its \"else\" end", at);
    builder_.land(end);
}

/// The body must be right after whatever stands before the loop, and after itself. Where it changes the place
/// (from the beginning of an address to its middle), it is compiled again for what is true of both.
void Compiler::compile_loop_body(const syntax::For& loop, const ValuePath& list) {
    constexpr int attempts = 3;
    const std::size_t depth = builder_.depth() - 1;
    const auto slot = static_cast<std::uint8_t>(1 + 2 * depth);
    const auto loop_slot = static_cast<std::uint8_t>(slot + 1);
    const std::size_t outer = scope_.size();
    scope_.bind(loop.item.text, ValuePath::to_slot(slot, list.type.element(), loop.item.text));
    scope_.bind("loop", ValuePath::to_record(loop_slot, &LoopView::view_type, "loop"));
    const ProgramBuilder::Mark mark = builder_.mark();
    for (int attempt = 1;; ++attempt) {
        const PrintContext before = context_;
        compile_nodes(loop.body);
        join(before, "This \"for\" begins and ends", loop.item.at);
        if (context_ == before || is_context_lost_) break;
        if (attempt == attempts) {
            refuse(loop.item.at, {"This \"for\" leaves the page in another place each time.",
                                  "Close in it what it opens."});
            break;
        }
        builder_.rewind(mark);
    }
    scope_.shrink(outer);
}

std::optional<ValuePath> Compiler::resolve_value(const Path& path) {
    auto found = resolve(path);
    if (!found) return std::nullopt;
    if (auto* value = std::get_if<ValuePath>(&*found)) return std::move(*value);
    fail(path.parts.front().at, "template-wrong-kind", "A text that never changes cannot be gone through.");
    return std::nullopt;
}

Jumps Compiler::jump_if(const syntax::Condition& condition, bool wanted) {
    using Kind = syntax::Condition::Kind;
    switch (condition.kind) {
        case Kind::negation: return jump_if(condition.parts.front(), !wanted);
        case Kind::all: return jump_if_each(condition.parts, false, wanted);
        case Kind::any: return jump_if_each(condition.parts, true, wanted);
        case Kind::equals: return jump_if_equal(condition, wanted);
        case Kind::truthy: break;
    }
    return jump_if_truthy(condition.path, wanted);
}

/// One part that is `deciding` decides for all: true in `or`, false in `and`. The rest need not be asked.
Jumps Compiler::jump_if_each(const std::vector<syntax::Condition>& parts, bool deciding, bool wanted) {
    Jumps jumps;
    if (wanted == deciding) {
        for (const syntax::Condition& part : parts) append_jumps(jumps, jump_if(part, wanted));
        return jumps;
    }
    Jumps decided;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) append_jumps(decided, jump_if(parts[i], deciding));
    jumps = jump_if(parts.back(), wanted);
    builder_.land(decided);
    return jumps;
}

Jumps Compiler::jump_if_known(bool truth, bool wanted) {
    if (truth != wanted) return {};
    return {builder_.jump()};
}

Jumps Compiler::jump_if_truthy(const Path& path, bool wanted) {
    const auto found = resolve(path);
    if (!found) return {};
    if (const auto* constant = std::get_if<Constant>(&*found))
        return jump_if_known(!constant->text.empty(), wanted);
    return {builder_.jump_if(std::get<ValuePath>(*found), wanted)};
}

Jumps Compiler::jump_if_equal(const syntax::Condition& condition, bool wanted) {
    const auto found = resolve(condition.path);
    if (!found) return {};
    const syntax::Word& literal = condition.literal;
    if (const auto* constant = std::get_if<Constant>(&*found))
        return jump_if_known(constant->text == literal.text, wanted);
    const auto& value = std::get<ValuePath>(*found);
    if (value.type.kind == ValueKind::text || value.type.kind == ValueKind::url) {
        return {builder_.jump_if_equal(value, literal.text, wanted)};
    }
    const auto number = to_number(literal.text);
    if (value.type.kind == ValueKind::number && number)
        return {builder_.jump_if_equal(value, *number, wanted)};
    fail(literal.at, "template-wrong-kind",
         sentence("\"$\" is of the kind $, so it can never equal \"$\".",
                  {value.name, kind_name(value.type.kind), literal.text}));
    return {};
}

}  // namespace handrail::engine
