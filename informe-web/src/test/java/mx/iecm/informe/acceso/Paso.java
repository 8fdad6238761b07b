package mx.iecm.informe.acceso;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lo que un filtro hace con una petición.
 *
 * @param siguio cuántas veces la dejó pasar
 * @param errores los que contestó
 * @param encabezados los que puso antes de dejarla pasar
 */
record Paso(int siguio, List<Integer> errores, Map<String, String> encabezados) {

  /** Que pasó sin que se tocara nada. */
  static final Paso LIBRE = new Paso(1, List.of(), Map.of());

  /** Que no pasó. */
  static final Paso PROHIBIDO = new Paso(0, List.of(403), Map.of());

  static Paso por(Filter filtro, PeticionDePrueba peticion) throws IOException, ServletException {
    var siguio = new ArrayList<Map<String, String>>();
    var errores = new ArrayList<Integer>();
    var encabezados = new TreeMap<String, String>();
    var respuesta =
        (HttpServletResponse)
            Proxy.newProxyInstance(
                Paso.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (yo, que, datos) -> {
                  switch (que.getName()) {
                    case "setStatus" -> errores.add((Integer) datos[0]);
                    case "setHeader" -> encabezados.put((String) datos[0], (String) datos[1]);
                    case "setContentType", "setCharacterEncoding" -> {}
                    case "getWriter" -> {
                      return new PrintWriter(Writer.nullWriter());
                    }
                    default -> throw new UnsupportedOperationException(que.getName());
                  }
                  return null;
                });
    filtro.doFilter(
        peticion.peticion(), respuesta, (p, r) -> siguio.add(new TreeMap<>(encabezados)));
    return new Paso(siguio.size(), errores, siguio.isEmpty() ? Map.of() : siguio.get(0));
  }
}
