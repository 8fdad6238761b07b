package mx.iecm.informe.comparacion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;

/** Los registros de lo que cada línea de acción es, hizo, dejó pendiente y midió. */
final class RegistrosDeLineas {

  private RegistrosDeLineas() {}

  static List<Registro> lineas(Informe informe) {
    var registros = new ArrayList<Registro>();
    for (var rubro : informe.programa().rubros()) {
      for (var actividad : rubro.actividades()) {
        for (var linea : actividad.lineas()) {
          registros.add(
              Registro.de(
                  linea.clave(),
                  "título",
                  linea.titulo(),
                  "rubro",
                  rubro.titulo(),
                  "actividad",
                  actividad.titulo(),
                  "clave programática",
                  actividad.clavePrograma(),
                  "áreas",
                  String.join(", ", linea.areas())));
        }
      }
    }
    return registros;
  }

  static List<Registro> narrativa(Resultado resultado) {
    return resultado.realizado().stream().map(RegistrosDeLineas::bloque).toList();
  }

  private static Registro bloque(Bloque bloque) {
    if (bloque instanceof Bloque.Parrafo p) {
      return bloque("párrafo", p.texto(), p.nota());
    }
    if (bloque instanceof Bloque.Vineta v) {
      return bloque("viñeta", v.texto(), v.nota());
    }
    if (bloque instanceof Bloque.Numerado n) {
      return bloque("numerado", n.texto(), n.nota());
    }
    if (bloque instanceof Bloque.Subtitulo s) {
      return bloque("subtítulo", s.texto(), s.nota());
    }
    if (bloque instanceof Bloque.LugarDeTabla t) {
      return Registro.de("tabla " + t.tabla(), "tipo", "tabla", "tabla", t.tabla());
    }
    if (bloque instanceof Bloque.Imagen i) {
      String huella = Integer.toHexString(i.datos().hashCode());
      return Registro.de(
          "", "tipo", "imagen", "texto", i.descripcion(), "formato", i.tipo(), "huella", huella);
    }
    throw new AssertionError(bloque);
  }

  private static Registro bloque(String tipo, Texto texto, Texto nota) {
    return Registro.de("", "tipo", tipo, "texto", texto.escrito(), "nota", nota.escrito());
  }

  static List<Registro> silencios(Resultado resultado) {
    return resultado.sinActividad().stream()
        .map(
            s ->
                Registro.de(
                    "",
                    "apartados",
                    s.apartados().stream().map(Enum::name).collect(Collectors.joining(" y ")),
                    "motivo",
                    s.motivo().escrito()))
        .toList();
  }

  static List<Registro> pendientes(Resultado resultado) {
    return resultado.pendientes().stream().map(RegistrosDeLineas::pendiente).toList();
  }

  private static Registro pendiente(Pendiente pendiente) {
    var promesa = pendiente.promesas().stream().findFirst();
    return Registro.de(
        "",
        "texto",
        pendiente.texto().escrito(),
        "nivel",
        Integer.toString(pendiente.nivel()),
        "cantidad",
        promesa.map(p -> p.cantidad().toPlainString()).orElse(""),
        "unidad",
        promesa.map(Pendiente.Promesa::unidad).orElse(""));
  }

  static List<Registro> tablas(Informe informe) {
    return informe.programa().tablas().map(RegistrosDeLineas::tabla).toList();
  }

  private static Registro tabla(Tabla tabla) {
    String columnas =
        tabla.columnas().stream()
            .map(c -> c.encabezado() + " (" + c.tipo().etiqueta() + ")")
            .collect(Collectors.joining(", "));
    return Registro.de(
        tabla.clave(), "hoja", tabla.hoja(), "rótulo", tabla.rotulo(), "columnas", columnas);
  }

  static List<Registro> cifras(Informe informe) {
    return informe.cifras().stream()
        .map(c -> Registro.de(c.clave(), "valor", c.valor().toPlainString(), "fuente", c.fuente()))
        .toList();
  }
}
