#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/diagnostic.hpp"

namespace handrail {

/// A value, or the diagnostics that say why there is none. Nothing is thrown across a
/// folder's border: a caller looks (`if (!result)`) and passes the diagnostics on.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Diagnostics diagnostics) : state_(std::in_place_index<1>, std::move(diagnostics)) {}
    Result(Diagnostic diagnostic) : state_(std::in_place_index<1>, Diagnostics{std::move(diagnostic)}) {}

    explicit operator bool() const { return state_.index() == 0; }

    const T& value() const& { return std::get<0>(state_); }
    T& value() & { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Why there is no value; only to be asked when there is none.
    const Diagnostics& diagnostics() const& { return std::get<1>(state_); }
    Diagnostics&& diagnostics() && { return std::get<1>(std::move(state_)); }

private:
    std::variant<T, Diagnostics> state_;
};

/// Success without a value, or the diagnostics that say what failed.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Diagnostics diagnostics) : diagnostics_(std::move(diagnostics)) {}
    Result(Diagnostic diagnostic) : diagnostics_(Diagnostics{std::move(diagnostic)}) {}

    explicit operator bool() const { return !diagnostics_.has_value(); }
    const Diagnostics& diagnostics() const& { return *diagnostics_; }
    Diagnostics&& diagnostics() && { return *std::move(diagnostics_); }

private:
    std::optional<Diagnostics> diagnostics_;
};

}  // namespace handrail
