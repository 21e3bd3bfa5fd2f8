/**
 * The part of MicrosoftAjax.js that office.js cannot do without, written anew from how office.js uses
 * it: namespaces, argument checks, error makers. A script text, because it runs in the add-in's page:
 * in `node:vm` here, and served to a browser page in place of the file on Microsoft's CDN.
 */
export const microsoftAjaxShim = `
(function () {
  function makeError(name) {
    return function (message) {
      var error = new Error(name + (message ? ": " + message : ""));
      error.name = name;
      return error;
    };
  }
  function fits(value, type) {
    if (type === Function) return typeof value === "function";
    if (type === Array) return Array.isArray(value);
    if (type === Object) return typeof value === "object" || typeof value === "function";
    return Object(value) instanceof type;
  }
  window.Type = Function;
  Type.registerNamespace = function (name) {
    window[name] = window[name] || {};
  };
  Type.registerClass = function () {};
  Type.prototype.registerClass = function () {};
  Error.argument = makeError("Sys.ArgumentException");
  Error.argumentNull = makeError("Sys.ArgumentNullException");
  Error.argumentUndefined = makeError("Sys.ArgumentUndefinedException");
  Error.argumentOutOfRange = makeError("Sys.ArgumentOutOfRangeException");
  Error.argumentType = makeError("Sys.ArgumentTypeException");
  Error.parameterCount = makeError("Sys.ParameterCountException");
  Error.invalidOperation = makeError("Sys.InvalidOperationException");
  Error.create = makeError("Sys.Exception");
  Function._validateParameter = function (value, expected, name) {
    if (value === undefined) return expected.optional ? null : Error.argumentUndefined(name);
    if (value === null) return expected.mayBeNull ? null : Error.argumentNull(name);
    return !expected.type || fits(value, expected.type) ? null : Error.argumentType(name);
  };
  Function._validateParams = function (values, expected) {
    if (values.length > expected.length) return Error.parameterCount();
    for (var i = 0; i < expected.length; i++) {
      var error = Function._validateParameter(values[i], expected[i], expected[i].name);
      if (error) return error;
    }
    return null;
  };
  String.format = function (text) {
    var values = arguments;
    return text.replace(/\\{(\\d+)\\}/g, function (_, index) {
      return String(values[Number(index) + 1]);
    });
  };
  window.Sys = {
    Browser: { agent: "other" },
    Debug: { trace: function () {} },
    StringBuilder: function () {},
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse },
    },
  };
})();
`;
