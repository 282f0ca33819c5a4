#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "theme/program.hpp"
#include "theme/value_path.hpp"

namespace handrail::engine {

/// Jumps whose target is not known yet.
using Jumps = std::vector<std::size_t>;

/// Puts a program together, one operation behind the other.
class ProgramBuilder {
public:
    /// Neighbouring literals become one.
    void literal(std::string_view text);
    void value(const ValuePath& value, Escape escape);

    /// A jump for land().
    std::size_t jump();
    /// A jump taken if the value's truth is `wanted`.
    std::size_t jump_if(const ValuePath& value, bool wanted);
    std::size_t jump_if_present(const ValuePath& value, bool wanted);
    std::size_t jump_if_equal(const ValuePath& value, std::string_view text, bool wanted);
    std::size_t jump_if_equal(const ValuePath& value, std::int64_t number, bool wanted);
    /// Makes jumps end here.
    void land(std::size_t jump);
    void land(const Jumps& jumps);

    /// Begins a loop; the number it gives is for end_loop.
    std::size_t begin_loop(const ValuePath& list);
    void end_loop(std::size_t begin);
    std::size_t depth() const { return depth_; }

    /// How far it has come, and back to there: for a loop's body that must be compiled again.
    struct Mark {
        std::size_t ops = 0;
        std::size_t literals = 0;
        std::size_t hops = 0;
    };
    Mark mark() const;
    void rewind(const Mark& mark);

    /// Whether the program has become so large that something must be wrong.
    bool is_too_large() const;

    /// Seals the program: its files and its fingerprint.
    Program finish(const ViewType& root, std::vector<std::string> files) &&;

private:
    std::size_t add(Op op, std::string name);
    Op reading(const ValuePath& value);
    std::size_t add_test(Op op, const ValuePath& value, bool wanted);
    std::uint32_t store(std::string_view text);

    Program program_;
    std::size_t depth_ = 0;
    std::size_t landing_ = 0;  ///< something jumps here: literals before and after must stay apart
};

}  // namespace handrail::engine
