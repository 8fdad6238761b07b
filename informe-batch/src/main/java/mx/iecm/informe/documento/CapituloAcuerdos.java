package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.Texto;

/** III. Acuerdos y puntos presentados, por sesión. */
final class CapituloAcuerdos implements Capitulo {

  @Override
  public List<Elemento> componer(Informe informe) {
    var organo = informe.programa().organo();
    var elementos = new ArrayList<Elemento>();
    String titulo =
        "Acuerdos y puntos presentados %s".formatted(Redaccion.a(Redaccion.elOrgano(organo)));
    elementos.add(new Titulo(1, 3, Texto.de(titulo)));
    elementos.add(Parrafo.de(Estilo.CUERPO, resumen(informe)));
    for (Sesion sesion : CapituloSesiones.enOrden(informe)) {
      elementos.addAll(deSesion(sesion, informe));
    }
    elementos.addAll(deOtrasSesiones(informe));
    return elementos;
  }

  private static Texto resumen(Informe informe) {
    String organo =
        EscritorDeFechas.inicialMayuscula(Redaccion.elOrgano(informe.programa().organo()));
    long cuantos = informe.acuerdos().stream().filter(a -> !a.soloPresentado()).count();
    if (cuantos == 0) {
      return Texto.de(organo + " no adoptó acuerdos en el periodo que se informa.");
    }
    return Texto.de(organo + " adoptó en el periodo que se informa ")
        .mas(
            CifraDelPrograma.citar(
                Texto.enNegritas(cuantos + (cuantos == 1 ? " acuerdo" : " acuerdos")),
                Fuente.Acuerdos.class,
                informe))
        .mas(", que se enlistan por sesión:");
  }

  private static List<Elemento> deSesion(Sesion sesion, Informe informe) {
    var elementos = new ArrayList<Elemento>();
    String linea =
        "%s, %s:"
            .formatted(Redaccion.nombre(sesion), EscritorDeFechas.diaConSemana(sesion.fecha()));
    elementos.add(Parrafo.de(Estilo.SESION_DE_ACUERDOS, linea));
    var propios =
        informe.acuerdos().stream().filter(a -> a.sesion().equals(sesion.clave())).toList();
    propios.forEach(a -> elementos.add(Parrafo.de(Estilo.VINETA, impreso(a))));
    if (propios.stream().allMatch(Acuerdo::soloPresentado)) {
      elementos.add(Parrafo.de(Estilo.CUERPO, "En esta sesión no se adoptaron acuerdos."));
    }
    return elementos;
  }

  /** En un borrador, los acuerdos cuya sesión no existe también se imprimen. */
  private static List<Elemento> deOtrasSesiones(Informe informe) {
    var claves = informe.sesiones().stream().map(Sesion::clave).toList();
    return informe.acuerdos().stream()
        .filter(a -> !claves.contains(a.sesion()))
        .map(a -> (Elemento) Parrafo.de(Estilo.VINETA, impreso(a)))
        .toList();
  }

  private static Texto impreso(Acuerdo acuerdo) {
    return acuerdo.soloPresentado()
        ? Texto.de("Punto presentado: ").mas(acuerdo.asunto())
        : Texto.enNegritas(acuerdo.folio() + ".").mas(" ").mas(acuerdo.asunto());
  }
}
