#include "read/fields.hpp"

#include <charconv>

#include "text/dates.hpp"

namespace handrail {
namespace {

const std::string* scalar(const Value* object, std::string_view key) {
    const Value* value = object == nullptr ? nullptr : object->find(key);
    if (value == nullptr || value->kind != Value::Kind::scalar || value->text.empty()) return nullptr;
    return &value->text;
}

template <typename Number>
std::optional<Number> number(const Value* object, std::string_view key) {
    const std::string* text = scalar(object, key);
    if (text == nullptr) return std::nullopt;
    Number read{};
    const char* end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, read);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return read;
}

}  // namespace

std::string text_field(const Value* object, std::string_view key) {
    const std::string* text = scalar(object, key);
    return text == nullptr ? std::string() : *text;
}

std::vector<std::string> list_field(const Value* object, std::string_view key) {
    std::vector<std::string> texts;
    const Value* list = object == nullptr ? nullptr : object->find(key);
    if (list == nullptr || list->kind != Value::Kind::list) return texts;
    for (const Value& item : list->items) {
        if (item.kind == Value::Kind::scalar && !item.text.empty()) texts.push_back(item.text);
    }
    return texts;
}

std::optional<int> int_field(const Value* object, std::string_view key) {
    return number<int>(object, key);
}

std::optional<double> number_field(const Value* object, std::string_view key) {
    return number<double>(object, key);
}

std::optional<bool> flag_field(const Value* object, std::string_view key) {
    const std::string* text = scalar(object, key);
    if (text == nullptr) return std::nullopt;
    return *text == "true";
}

std::optional<Date> date_field(const Value* object, std::string_view key) {
    const std::string* text = scalar(object, key);
    return text == nullptr ? std::nullopt : parse_date(*text);
}

std::optional<int> time_field(const Value* object, std::string_view key) {
    const std::string* text = scalar(object, key);
    return text == nullptr ? std::nullopt : parse_time(*text);
}

std::optional<Duration> duration_field(const Value* object, std::string_view key) {
    const std::string* text = scalar(object, key);
    return text == nullptr ? std::nullopt : parse_duration(*text);
}

const Value* object_field(const Value* object, std::string_view key) {
    const Value* value = object == nullptr ? nullptr : object->find(key);
    if (value == nullptr || value->kind != Value::Kind::object || value->members.empty()) return nullptr;
    return value;
}

}  // namespace handrail
