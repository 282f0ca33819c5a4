#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "theme/escape.hpp"
#include "theme/view_type.hpp"

namespace handrail::engine {

/// Loops may stand inside each other this deep.
inline constexpr std::size_t loop_depth_limit = 12;
/// The page's own record, and for each open loop its item and its `loop`.
inline constexpr std::size_t slot_limit = 1 + 2 * loop_depth_limit;

/// `loop` inside a `{% for %}`.
struct LoopView {
    bool first = true;
    bool last = false;
    std::int64_t index = 1;  ///< counts from 1

    static const ViewType& view_type();
};

/// What one operation does. `value` is read through `hops` from the record in slot `slot`.
enum class OpCode : std::uint8_t {
    literal,            ///< append literals[start, start + size)
    text,               ///< append the value, escaped
    number,             ///< append the value's digits
    flag,               ///< append "true" or "false"
    jump,               ///< go on at `target`
    jump_truthy,        ///< go on at `target` if the value's truth is `wanted`
    jump_present,       ///< the same for whether it is there at all
    jump_equal_text,    ///< the same for whether it is literals[start, start + size)
    jump_equal_number,  ///< the same for whether it is `number`
    loop_begin,         ///< start a loop over the value, or go on at `target` if it is empty
    loop_next,          ///< go on at `target` with the next item, if there is one
};

struct Op {
    OpCode code = OpCode::literal;
    Escape escape = Escape::raw;
    bool wanted = false;
    std::uint8_t slot = 0;
    std::uint8_t depth = 0;  ///< of loops
    std::uint32_t hops = 0;  ///< the first one
    std::uint32_t hop_count = 0;
    std::uint32_t start = 0;
    std::uint32_t size = 0;
    std::uint32_t target = 0;
    std::int64_t number = 0;
    /// How to read the value; which one is set depends on the code.
    std::string_view (*text)(const void*) = nullptr;
    std::int64_t (*integer)(const void*) = nullptr;
    bool (*test)(const void*) = nullptr;
    bool (*present)(const void*) = nullptr;  ///< numbers and flags that may be absent
    const void* (*item)(const void*, std::size_t) = nullptr;
};

/// A compiled template: flat operations, with everything that was included, extended or named inlined.
struct Program {
    std::vector<Op> ops;
    std::vector<std::string> names;  ///< beside each op, the template's name of its value: for the listing
    std::string literals;
    std::vector<const void* (*)(const void*)> hops;  ///< from a record to a record inside it
    const ViewType* root = nullptr;
    std::vector<std::string> files;
    std::string fingerprint;
};

/// The program as lines of text, one an operation: for tests, and for its fingerprint.
std::string listing(const Program& program);

}  // namespace handrail::engine
