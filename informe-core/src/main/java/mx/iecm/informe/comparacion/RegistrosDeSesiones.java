package mx.iecm.informe.comparacion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;

/** Los registros de quién es el órgano y qué hizo en sus sesiones. */
final class RegistrosDeSesiones {

  private RegistrosDeSesiones() {}

  static List<Registro> informe(Informe informe) {
    var organo = informe.programa().organo();
    var e = informe.emision();
    return List.of(
        Registro.de(
            "informe",
            "órgano",
            organo.nombre(),
            "programa",
            organo.programa().nombre(),
            "periodo",
            e.periodo().clave(),
            "ordinal",
            e.ordinal(),
            "punto",
            e.punto(),
            "sesión de presentación",
            e.sesion(),
            "fecha de presentación",
            e.fecha().toString(),
            "modalidad",
            e.modalidad()));
  }

  static List<Registro> personas(Informe informe) {
    return informe.programa().personas().stream().map(RegistrosDeSesiones::persona).toList();
  }

  private static Registro persona(Persona p) {
    var datos =
        Registro.de(
            p.nombre(),
            "nombre",
            p.nombre(),
            "tratamiento",
            p.tratamiento(),
            "cargo",
            p.cargo(),
            "tipo",
            p.tipo().etiqueta(),
            "voto",
            p.voto() ? "sí" : "no",
            "desde",
            p.desde().equals(LocalDate.MIN) ? "" : p.desde().toString(),
            "hasta",
            p.hasta().equals(LocalDate.MAX) ? "" : p.hasta().toString());
    return Registro.deAlguien(p.nombre(), datos.campos());
  }

  static List<Registro> presentacion(Informe informe) {
    return informe.presentacion().stream()
        .map(Escrito::texto)
        .map(t -> Registro.de("", "texto", t.escrito()))
        .toList();
  }

  static List<Registro> sesiones(Informe informe) {
    return informe.sesiones().stream()
        .map(
            s ->
                Registro.de(
                    s.clave(),
                    "número",
                    Integer.toString(s.numero()),
                    "tipo",
                    s.tipo().etiqueta(),
                    "fecha",
                    s.fecha().toString(),
                    "modalidad",
                    s.modalidad()))
        .toList();
  }

  /** Un registro por persona, con un campo por sesión. */
  static List<Registro> asistencia(Informe informe) {
    var columnas = informe.asistencia().columnas();
    var registros = new ArrayList<Registro>();
    for (Asistente asistente : informe.asistencia().asistentes()) {
      var campos = new LinkedHashMap<String, String>();
      String persona = impresa(asistente.persona(), informe);
      campos.put("persona", persona);
      for (int i = 0; i < Math.min(columnas.size(), asistente.marcas().size()); i++) {
        campos.put(columnas.get(i).sesion(), marca(asistente.marcas().get(i)));
      }
      registros.add(Registro.deAlguien(persona, campos));
    }
    return registros;
  }

  /** Con el cargo, aunque en la lista solo esté el nombre: así se imprime y así se reconoce. */
  private static String impresa(String escrita, Informe informe) {
    var tocayas =
        informe.programa().personas().stream()
            .filter(p -> mx.iecm.informe.castellano.Comparacion.iguales(p.nombre(), escrita))
            .toList();
    return tocayas.size() == 1 ? tocayas.get(0).impresa() : escrita;
  }

  /** Una celda en blanco quiere decir que faltó, y eso también cambia. */
  private static String marca(String marca) {
    return marca.isEmpty() ? "no asistió" : marca;
  }

  static List<Registro> acuerdos(Informe informe) {
    return informe.acuerdos().stream()
        .map(a -> Registro.de(a.folio(), "sesión", a.sesion(), "asunto", a.asunto().escrito()))
        .toList();
  }
}
